-- The type's name is not quoted: psql's \dT folds the name it is given to lower case.
CREATE TYPE BillingStatus AS ENUM ('none', 'trial', 'active', 'canceled', 'past_due');

ALTER TABLE "clients"
  ADD COLUMN "onboardingComplete" boolean NOT NULL DEFAULT false,
  ADD COLUMN "outboundPaused" boolean NOT NULL DEFAULT false,
  ADD COLUMN "aiDisabled" boolean NOT NULL DEFAULT false,
  ADD COLUMN "billingStatus" BillingStatus NOT NULL DEFAULT 'none',
  ADD COLUMN "paymentActive" boolean NOT NULL DEFAULT false,
  ADD COLUMN "trialUsedAt" timestamptz,
  ADD COLUMN "pendingCancellation" boolean NOT NULL DEFAULT false,
  ADD COLUMN "cancellationRequestedAt" timestamptz;

ALTER TABLE "onboarding_states" ADD COLUMN "clientId" text;
UPDATE "onboarding_states" SET "clientId" = customer_id;
ALTER TABLE "onboarding_states" ALTER COLUMN "clientId" SET NOT NULL;

CREATE INDEX "clients_onboardingComplete_idx" ON "clients" ("onboardingComplete");
CREATE INDEX "clients_outboundPaused_idx" ON "clients" ("outboundPaused");
CREATE INDEX "clients_aiDisabled_idx" ON "clients" ("aiDisabled");
ALTER TABLE "onboarding_states" ADD CONSTRAINT "onboarding_states_clientId_key" UNIQUE ("clientId");
ALTER TABLE "onboarding_states" ADD CONSTRAINT "onboarding_states_clientId_fkey"
  FOREIGN KEY ("clientId") REFERENCES "clients" (id) ON DELETE CASCADE ON UPDATE CASCADE;

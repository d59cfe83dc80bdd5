-- The backend's database before the release.
CREATE TABLE clients (
  id text PRIMARY KEY,
  name text NOT NULL,
  phone text NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE onboarding_states (
  id text PRIMARY KEY,
  customer_id text NOT NULL,
  step text NOT NULL,
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);

import type { Call } from './call.ts';
import { asksAbout, behindLogs, follows } from './follow-options.ts';
import { followingPrograms } from './following-programs.ts';
import { anyway, firstRule, option, type ProgramRule, says, without } from './program-rules.ts';
import { runningServers } from './running-servers.ts';

/** Whether a call goes on until somebody stops it: it is watched in a pane instead of waited for. */
export function runsOn(call: Call, background: boolean): boolean {
  return !background && endlessRule(call) !== undefined;
}

const limited = ({ words }: Call): boolean =>
  words.some((word, at) =>
    // `--tail` alone follows; with a number it shows that many lines.
    word === '--tail'
      ? /^\d/.test(words[at + 1] ?? '')
      : /^(?:--tail=\d.*|--lines|--num|-n\d*|--limit|--no-?follow|--nostream|--no-stream|--no-tail|--since.*)(?:=.*)?$/.test(
          word,
        ),
  );
const devServer =
  /^\S+ (?:run |task )?(?:dev|start|serve|preview|watch|develop|studio|(?:start|serve|dev|watch):\S+|\S+:(?:dev|watch|studio|serve)|storybook)$/;
/** A script whose name says that it does its work and ends. */
const task =
  /(?:migrat|seed|build|deploy|check|test|script|generate|backup|restore|rollback|setup|install|clean|lint|health|verif|validat|-e$)/i;

const endless: readonly ProgramRule[] = [
  ['tail', ({ words }) => follows(words)],
  ['watch top htop btop stern k9s ngrok nodemon artillery-watch multitail', anyway],
  [/^(?:kubetail|lnav|http-server|json-server|live-server|(?:\.\/)?bin\/dev)$/, unlessAsked],
  ['serve', unlessAsked],
  // `wrangler tail`, `wrangler pages deployment tail --project-name x`: what is called so follows.
  [
    /^(?!(?:git|aws|tail|supervisorctl|man|which|type|echo|grep|apt|brew|docker|podman|kubectl|npm|pnpm|yarn|make)$)[\w.-]+$/,
    ({ plain }) => plain.slice(0, 4).includes('tail'),
  ],
  // `doctl apps logs x --follow`, `eb logs --stream`: whatever the platform is called.
  [
    /^(?!(?:git|docker|podman|nerdctl)$)[\w.-]+$/,
    (call) =>
      call.plain.slice(0, 3).some((word) => /^logs?$/.test(word)) &&
      (follows(behindLogs(call)) || call.words.includes('--stream')),
  ],
  [
    'heroku dokku sls serverless',
    (call, line) => /\blogs?\b/.test(line) && call.words.some((word) => /^-[a-z]*t[a-z]*$/.test(word)),
  ],
  ['cf', (call, line) => /^cf logs\b/.test(line) && !call.words.includes('--recent')],
  ['journalctl', ({ words }) => follows(words)],
  ['dmesg', option(/^(?:-w|--follow)$/)],
  [
    'docker podman nerdctl docker-compose podman-compose kubectl oc heroku aws gcloud sam stern',
    (call, line) =>
      /\blogs?\b/.test(line) &&
      (follows(behindLogs(call)) || (call.words.includes('--tail') && call.program === 'heroku')),
  ],
  ['docker podman', (call, line) => /\bstats\b/.test(line) && !call.words.includes('--no-stream')],
  [
    'docker podman docker-compose',
    (call, line) =>
      /^(?:docker |podman )?(?:compose |docker-compose )?up\b/.test(line) &&
      !call.words.some((word) => /^(?:-d|--detach|--wait|--no-start)$/.test(word)),
  ],
  ['docker-compose', (call, line) => /\bup\b/.test(line) && !call.words.some((word) => /^(?:-d|--detach)$/.test(word))],
  // With a port of its own it serves; nothing ends it.
  [
    'docker podman',
    (call, line) =>
      /^\S+ (?:container )?run\b/.test(line) &&
      call.words.some((word) => /^(?:-[a-zA-Z]*[pP]|--publish(?:-all)?(?:=.*)?)$/.test(word)) &&
      !call.words.some((word) => /^(?:-[a-zA-Z]*[dit][a-zA-Z]*|--detach|--interactive|--tty)$/.test(word)),
  ],
  ['kubectl oc', says(/\bport-forward\b|\bproxy\b/)],
  ['kubectl oc', option(/^(?:-w|--watch)$/)],
  // pm2 prints the last lines and then streams, whatever --lines says.
  ['pm2', (call, line) => /^pm2 (?:logs?|monit)\b/.test(line) && !call.words.includes('--nostream')],
  [
    'railway fly flyctl vercel netlify supabase wrangler',
    (call, line) => /^\S+ (?:logs?|tail|functions logs?)\b/.test(line) && !limited(call),
  ],
  [
    /^(?:\.\/|.*\/)?(?:gradlew?|mvnw?)$/,
    says(/(?:^|[\s:])(?:bootRun|quarkusDev|spring-boot:run|quarkus:dev|jetty:run|appRun)\b/),
  ],
  ['dotnet', says(/^dotnet (?:watch|run)\b/)],
  ['npm pnpm yarn bun deno make task just', (_call, line) => devServer.test(line)],
  [
    'next vite nuxt astro remix gatsby ng expo storybook wrangler vercel netlify firebase strapi medusa turbo nest serverless react-scripts vue-cli-service',
    (_call, line) =>
      /^\S+(?: (?:dev|start|serve|preview|develop|emulators:start)\b.*)?$/.test(line) &&
      (/\s/.test(line) || /^(?:vite|storybook)$/.test(line)),
  ],
  ['prisma drizzle-kit', says(/\bstudio\b/)],
  ['node bun deno tsx ts-node', ({ plain, words }) => startsServer(plain, words)],
  [/^python3?$/, startsPythonServer],
  ['mix skaffold tilt cargo dapr', says(/^(?:mix phx\.server|skaffold dev|tilt up|cargo watch|dapr run)\b/)],
  [
    /^(?:python3?|php|ruby|java|dotnet)$/,
    ({ plain, words }) =>
      (words.some((word) => /^(?:0\.0\.0\.0|http\.server|-S|serve|runserver(?:_plus)?)/.test(word)) &&
        !words.some((word) => ending.test(word))) ||
      (plain[0] === 'artisan' && /^(?:serve|queue:work|queue:listen|horizon|schedule:work)$/.test(plain[1] ?? '')) ||
      (words.includes('-jar') && !task.test(words.join(' '))),
  ],
  [/^(?:rails|bin\/rails|\.\/bin\/rails)$/, says(/^\S+ (?:s|server)$/)],
  [
    'uvicorn gunicorn hypercorn daphne puma unicorn sidekiq foreman overmind celery redis-server mongod flask streamlit caddy air hugo jekyll mkdocs mlflow',
    ({ program, plain, words }) =>
      !words.some((word) => /^(?:-D|--daemon.*|-d|--version)$/.test(word)) &&
      (!/^(?:flask|streamlit|caddy|hugo|jekyll|mkdocs|celery|mlflow|foreman)$/.test(program) ||
        plain.some((word) => /^(?:run|server|serve|worker|beat|start|ui)$/.test(word))),
  ],
  ['iotop iftop nethogs glances bpytop bitcoind geth prometheus nats-server', unlessEnded],
  ['tcpdump', ({ words }) => !words.includes('-c')],
  ['vmstat iostat mpstat pidstat sar', ({ words }) => words.filter((word) => /^\d+$/.test(word)).length === 1],
  [
    'vault consul nomad minio ollama jupyter ipfs cosmovisor cometbft tendermint az gcloud docker redis-cli helm',
    says(
      /^\S+ (?:(?:run )?(?:start|server|serve|agent|daemon|node|notebook|lab|events)|.*\blogs? tail\b.*|(?:p?subscribe|monitor)\b.*)$/i,
    ),
  ],
  // A tunnel without a command.
  ['ssh', ({ words }) => words.some((word) => /^-\w*N/.test(word)) && !words.some((word) => /^-\w*f/.test(word))],
  // A daemon by its name that is started without being sent to the background: `noded start --home x`.
  [/^[a-z]{2,}d$/, ({ words }) => words[0] === 'start' && (words[1] ?? '-').startsWith('-')],
  ['ping', without(/^-[a-zA-Z]*c/)],
  ['gh', says(/^gh run watch\b/)],
  ['stripe', says(/\blisten\b/)],
  ...followingPrograms,
  ...runningServers,
];

const endlessRule = firstRule(endless);

function unlessEnded({ words, plain }: Call): boolean {
  return plain.length === 0 && !words.some((word) => /^-{1,2}(?:b|n|o|daemon|version|help)\b/.test(word));
}

/** `node dist/index.js`, `bun run server/api.ts`: an entry point of a server by its name; `node scripts/seed.js` ends. */
function startsServer(plain: readonly string[], words: readonly string[]): boolean {
  const file = plain.find((word) => /\.(?:[cm]?[jt]sx?)$/.test(word));
  if (file === undefined || words.some((word) => /^(?:-e|--eval|-p|--test|--check|build|test)$/.test(word)))
    return false;
  return (
    /(?:^|\/)(?:index|server|app|main|api[\w-]*|start|www|worker|bot)\.[cm]?[jt]sx?$/.test(file) && !task.test(file)
  );
}

/** Anything but a question for its version or its help. */
function unlessAsked(call: Call): boolean {
  return !asksAbout(call);
}

/** `python web_api.py`, `python -m uvicorn x`: a server by its name with nothing else to do; `python app.py init-db` ends. */
function startsPythonServer({ plain, words }: Call): boolean {
  const module = words[words.indexOf('-m') + 1] ?? '';
  if (words.includes('-m')) return /^(?:uvicorn|gunicorn|hypercorn|daphne|waitress)$/.test(module);
  const [file = '', ...others] = plain.filter((word) => !/^\d+$/.test(word));
  return others.length === 0 && pythonServer.test(file) && !words.some((word) => ending.test(word));
}

const pythonServer =
  /^(?:.*\/)?(?:(?:web|rest|http|https|ws|flask|fast|fastapi|dash|chat|telegram|discord|slack|backend|frontend|admin|run|start|main|dev|prod|my)[_-]?)*(?:server|api|app|bot|worker|daemon|wsgi|asgi)\.py$/;
const ending = /^--?(?:h|v|help|version|check|once|dry-run|test|init|list|migrate|create|reset|import|export|setup)\b/;

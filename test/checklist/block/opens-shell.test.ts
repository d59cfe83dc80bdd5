import { describe, expect, test } from 'vitest';
import { opensShell } from '../../../src/checklist/block/opens-shell.ts';

describe('a command opens a shell for the keyboard', () => {
  test.each([
    ['ssh deploy@app1', 'deploy@app1'],
    ['ssh -i key.pem -p 2222 deploy@10.0.0.7', 'deploy@10.0.0.7'],
    ['ssh <user>@<host>', '<user>@<host>'],
    ['oc debug node/n1', 'node/n1'],
    ['oc rsh api-0', 'api-0'],
    ['chroot /host', '/host as its root'],
    ['docker exec -it web bash', 'docker web'],
    ['pct enter 53', 'pct enter 53'],
    ['docker run --rm -it alpine sh', 'docker run alpine sh'],
    ['docker compose exec -it app sh', 'docker compose app'],
    ['kubectl exec -it pod/web -- /bin/sh', 'kubectl pod/web'],
    ['kubectl exec -ti web -n shop -- bash', 'kubectl web'],
    ['sudo -i', 'root on this host'],
    ['sudo -u app -i', 'app on this host'],
    ['sudo su - postgres', 'postgres on this host'],
    ['su - app', 'app on this host'],
    ['newgrp docker', 'a shell of the group docker'],
    ['tmux new -s deploy', 'a session of tmux'],
    ['aws ssm start-session --target i-1', 'aws ssm start-session i-1'],
    ['gcloud compute ssh vm1 --zone a', 'gcloud compute ssh vm1'],
    ['cd /srv && sudo -i', 'root on this host'],
  ])('%s', (text, name) => {
    expect(opensShell(text)).toBe(name);
  });

  test.each([
    'ssh deploy@app1 uptime',
    'ssh -N -L 5432:db:5432 bastion',
    'ssh app1 <<EOF\nuptime\nEOF',
    'echo uptime | ssh app1',
    'ssh-add',
    'chroot /mnt apt-get update',
    'docker exec web ls',
    'docker exec -it web npm test',
    'docker run -it --rm image',
    'kubectl exec -it web -- ./manage.py migrate',
    'su -c "ls" app',
    'sudo systemctl restart app',
    'bash deploy.sh',
    'tmux ls',
    'screen -dmS job ./job.sh',
    'gcloud compute ssh vm1 --command "ls"',
    'fly ssh console -C "ls"',
    'echo ssh',
  ])('%s does its work and ends', (text) => {
    expect(opensShell(text)).toBe(null);
  });
});

import { describe, expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

describe('what shows something as it happens', () => {
  test.each([
    'inotifywait -mr /srv/in',
    'less +F app.log',
    'sudo tshark -i eth0',
    'sudo ngrep -d eth0 port 80',
    'sudo strace -fp 71',
    'log stream',
    'sam logs -n shop --tail',
    'sam local start-api',
    'render logs --tail',
    'clever logs',
    'az network bastion tunnel -n a --port 22',
    'az aks browse -n shop -g web',
    'minikube tunnel',
    'linkerd viz tap deploy/web',
    'istioctl dashboard kiali',
    'kcat -b a:9092 -C -t orders',
    'mosquitto_sub -h a -t "shop/#"',
    'nats sub "shop.>"',
    'rpk topic consume orders',
    'pg_receivewal -D /srv/wal',
    'pg_recvlogical -d shop --slot s --start -f -',
  ])('%s does not end', (text) => {
    expect(classifyCommand(text).longRunning).toBe(true);
  });

  test.each([
    'inotifywait -e create /srv/in',
    'less app.log',
    'tshark -r a.pcap',
    'tshark -i eth0 -c 10',
    'tshark -i eth0 -a duration:60',
    'tshark -D',
    'ngrep -n 5 port 80',
    'strace -e trace=open ls',
    'log show --last 5m',
    'log stream --timeout 60',
    'sam logs -n shop',
    'render logs',
    'clever logs --before 2026-01-01',
    'clever status',
    'az aks list',
    'minikube service list',
    'linkerd check',
    'kcat -b a:9092 -L',
    'kcat -b a:9092 -C -t orders -e',
    'mosquitto_sub -t shop -C 1',
    'nats sub shop --count=1',
    'nats pub shop a',
    'rpk topic consume orders -n 5',
    'rpk topic list',
    'pg_receivewal --create-slot --slot s',
    'pg_recvlogical -d shop --slot s --create-slot',
    'pg_recvlogical -d shop --slot s --start -f - --endpos 0/1',
  ])('%s ends', (text) => {
    expect(classifyCommand(text).longRunning).toBe(false);
  });
});

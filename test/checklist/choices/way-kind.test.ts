import { describe, expect, test } from 'vitest';
import { waysIn, written } from './written-ways.ts';

describe('neighbours of one kind', () => {
  test.each([
    [['Using Docker', 'Manually']],
    [['Using the script', 'By hand']],
    [['Automated (recommended)', 'Manual']],
    [['With Docker', 'Without Docker']],
    [['Docker', 'Bare metal']],
    [['Docker deployment', 'PM2 deployment', 'Manual deployment']],
    [['Dashboard method', 'SQL dump method (alternative)']],
    [['GUI', 'CLI']],
    [['SMB/Samba', 'NFS']],
    [['Restore from a snapshot', 'Restore from a dump']],
    [['Automatisch', 'Manuell']],
    [['Mit Docker', 'Ohne Docker']],
    [['Automatique', 'À la main']],
    [['Avec Docker', 'Sans Docker']],
    [['Automático', 'Manual']],
    [['Com Docker', 'Sem Docker']],
    [['С Docker', 'Без Docker']],
    [['В Linux', 'В Windows']],
    [['使用 Docker', '不使用 Docker']],
    [['在 Linux 上', '在 Windows 上']],
    [['Dockerを使う場合', 'Dockerを使わない場合']],
    [['Docker 사용', 'Docker 미사용']],
    [['با Docker', 'بدون Docker']],
    [['در لینوکس', 'در ویندوز']],
  ])('are one choice as headings, lines and comments: %s', (titles) => {
    for (const write of Object.values(written)) expect(waysIn(write(titles))).toEqual([titles.length]);
  });

  test.each([
    [['Install Docker', 'Install Docker Compose']],
    [['Vercel deployment', 'Railway deployment']],
    [['Frontend deployment', 'Backend deployment']],
    [['API', 'CLI']],
    [['Docker build', 'Docker push']],
    [['Release method', 'Backup method']],
    [['Manual QA', 'Automated tests']],
    [['Check with curl', 'Check with psql']],
    [['Backup via a snapshot', 'Restore from a snapshot']],
    [['On the server', 'On the client']],
    [['With care', 'With luck']],
    [['Terraform', 'Ansible']],
    [['npm package', 'Docker image']],
    [['iOS', 'Android']],
  ])('are none where all are done: %s', (titles) => {
    for (const write of Object.values(written)) expect(waysIn(write(titles))).toEqual([]);
  });

  test.each([
    ['Automated', 'Manual'],
    ['自动', '手动'],
  ])('are none over boxes: %s, %s', (one, other) => {
    expect(waysIn(`**${one}**\n\n- [ ] a\n- [ ] b\n\n**${other}**\n\n- [ ] c\n`)).toEqual([]);
  });
});

import { describe } from 'vitest';
import { destroys, harmless } from './judged.ts';

describe('members that are taken out of what keeps several', () => {
  destroys([
    'pvecm delnode oven3',
    'pvecm delnode <node>',
    'ceph osd crush remove osd.3',
    'ceph auth del osd.3',
    'ceph mon remove a',
    'gluster peer detach oven2',
    'gluster volume remove-brick bread oven2:/b force',
    'drbdadm invalidate r0',
    'drbdadm -- --overwrite-data-of-peer primary r0',
    'ha-manager remove vm:100',
    'omd rm bakery',
    'consul operator raft remove-peer -id=x',
    'talosctl etcd remove-member oven3',
    'k3s server --cluster-reset --cluster-reset-restore-path=/s/one',
    'rke2 server --cluster-reset',
    'mysqlsh -- cluster removeInstance oven3',
    'mongosh --eval "rs.reconfig(c, {force: true})"',
    'samba-tool domain demote',
    'for n in a b; do kubectl delete node $n; done',
  ]);
  harmless([
    'pvecm status',
    'pvecm nodes',
    'ceph osd tree',
    'ceph osd in 3',
    'gluster peer status',
    'drbdadm status',
    'omd status',
    'omd backup bakery /b/one.tgz',
    'consul operator raft list-peers',
    'talosctl etcd members',
    'k3s etcd-snapshot save',
    'mongosh --eval "rs.status()"',
    'samba-tool domain info 10.0.0.4',
  ]);
});

describe('machines and what they are restored from', () => {
  destroys([
    'qmrestore one.vma 100',
    'vzrestore one.tar 101',
    'pct stop 101 --force',
    'vzdump 100 --remove 1',
    'govc vm.destroy oven',
    'xe vm-uninstall uuid=1',
    'omd restore bakery /b/one.tgz',
    'gitlab-backup restore BACKUP=1',
    'velero restore create --from-backup one',
    'restic -r s3:x restore latest --target /',
    'kopia snapshot restore k1',
    'rdiff-backup -r now /b /srv',
    'barman recover main latest /var/lib/pg',
    'ipa-restore /b/one',
    'gitlab-ctl cleanse',
  ]);
  harmless([
    'qm list',
    'vzdump 100 --storage bread',
    'govc vm.info oven',
    'velero restore get',
    'velero restore describe one',
    'restic -r s3:x snapshots',
    'restic restore latest --target /tmp/drill',
    'restic restore latest --target /srv/restore-test',
    'barman check main',
  ]);
});

describe('disks and ways into the network', () => {
  destroys([
    'sgdisk -R /dev/sdb /dev/sda',
    'sfdisk /dev/sdb < parts.txt',
    'parted -s /dev/sdb mklabel gpt',
    'wipefs -a /dev/sdb',
    'pvcreate /dev/sdb',
    'vgcreate bread /dev/sdb',
    'zpool create bread mirror sda sdb',
    'zfs receive -F bread/x',
    'mdadm --create /dev/md0 --level=1 --raid-devices=2 /dev/sda /dev/sdb',
    'xfs_repair -L /dev/sdb1',
    'lvresize -L -5G bread/x',
    'lvconvert --merge bread/before',
    'ip link set eth0 down',
    'iptables -P INPUT DROP',
    'firewall-cmd --panic-on',
    'echo b > /proc/sysrq-trigger',
  ]);
  harmless([
    'sgdisk --backup=parts.bin /dev/sda',
    'sfdisk -d /dev/sda',
    'wipefs /dev/sdb',
    'wipefs -n -a /dev/sdb',
    'pvs',
    'vgcreate --test bread /dev/sdb',
    'zpool status bread',
    'zpool create -n bread sda',
    'mdadm --detail /dev/md0',
    'lvresize -L +5G bread/x',
    'ip link set eth0 up',
    'iptables -P INPUT ACCEPT',
    'firewall-cmd --reload',
  ]);
});

describe('a question that is answered beforehand', () => {
  destroys([
    'make apply CONFIRM_DESTROY=YES',
    './run.sh FORCE_DELETE=true',
    'make teardown ENV=prod',
    'gcloud sql instances patch oven --no-deletion-protection',
    'aws ec2 modify-instance-attribute --instance-id i-1 --no-disable-api-termination',
  ]);
  harmless([
    'make apply CONFIRM_DESTROY=no',
    'make backup CONFIRM=YES',
    'gcloud sql instances patch oven --deletion-protection',
    'aws ec2 modify-instance-attribute --instance-id i-1 --disable-api-termination',
  ]);
});

/** Programs of others that checklists call and that may change something, by name. Those that only read are in `reading-programs.ts`. */
export const knownPrograms: ReadonlySet<string> = new Set(
  `sudo doas env export cd set source npm npx pnpm pnpx yarn bun bunx node deno tsx ts-node python python3 pip pip3 pipx poetry pipenv uv uvicorn gunicorn ruby bundle gem rails rake php composer
  java mvn gradle ./gradlew dotnet cargo go make cmake just task docker docker-compose podman kubectl oc helm kustomize kubeadm minikube terraform tofu terragrunt ansible ansible-playbook pulumi cdk
  sst serverless sls aws gcloud gsutil az heroku scalingo clever dokku fly flyctl railway vercel netlify wrangler supabase firebase doctl render git gh glab svn hg ssh scp sftp rsync cp mv rm mkdir rmdir touch ln chmod
  chown chgrp tar zip unzip gzip gunzip curl wget systemctl service supervisorctl pm2 forever nginx apachectl caddy certbot psql pg_dump pg_dumpall pg_restore createdb dropdb createuser mysql
  mysqldump mysqladmin sqlite3 mongo mongosh mongodump mongorestore redis-cli redis-server kill pkill killall sed tee xargs openssl ssh-keygen ssh-add gpg apt apt-get yum dnf apk brew snap pacman
  dpkg rpm prisma drizzle-kit knex sequelize typeorm alembic flyway liquibase goose migrate dbmate manage.py artisan jest vitest pytest playwright cypress k6 artillery ab hey wrk tail nohup screen
  tmux crontab ufw iptables ip ifconfig mount umount dd mkfs su eval bash sh zsh read printf tsc eslint next vite turbo nx lerna changeset twine goreleaser cap cosign skopeo jq yq nvm fnm asdf
  direnv doppler vault op consul nomad etcdctl kafka-topics snowsql sqlcmd cockroach vi vim nano emacs foundryup forge cast anvil npm-check lsof reboot shutdown truncate expo eas
  puppet choco cpack ctest chef-client knife vagrant packer bosh cf ibmcloud oci hcloud linode-cli scw eksctl kops kubeseal argocd flux istioctl skaffold helmfile crictl nerdctl
  buildah lxc virsh zfs zpool lvextend resize2fs nmcli rabbitmqctl nodetool cqlsh clickhouse-client influx s3cmd mc sops haproxy postconf chronyc timedatectl hostnamectl sysctl modprobe
  useradd usermod groupadd firewall-cmd setfacl semanage ykman tbump bumpversion bump2version hatch flit pdm tox nox conda mamba semantic-release release-it lerna vsce ovsx wp drush
  symfony mix rebar3 sbt lein stack cabal swift xcodebuild xcrun fastlane pod flutter dart adb bazel ninja meson hugo jekyll mkdocs debuild dch gbp rpmbuild createrepo reprepro
  snapcraft flatpak salt-call r10k consul-template eb ecs-cli copilot sam amplify oc-mirror velero kustomize kubeconform az-cli gsutil bq
  sentry-cli codecov newrelic cray artisan chroot restic borg rclone pg_basebackup pgbackrest wal-g trivy snyk gitleaks logger lp lpr sendmail swaks ldapadd ldapmodify smbclient db2 sqlplus rman isql bcp unbound-control rndc
  pvecm pvesm pvesh pveum pveceph vzdump qmrestore vzrestore pct qm omd samba-tool ceph cephadm rbd rados radosgw-admin gluster drbdadm pcs corosync exportfs showmount mdadm parted sgdisk
  sfdisk fdisk gdisk wipefs pvcreate vgcreate vgextend lvcreate lvremove lvreduce lvresize pvresize mkswap swapon swapoff fsck e2fsck xfs_repair growpart xfs_growfs blkid cryptsetup nvme
  smartctl hdparm ipmitool a2enmod a2dismod a2ensite a2dissite hdiutil otool codesign notarytool launchctl diskutil patronictl repmgr barman wal-e mongorestore xtrabackup mariabackup
  pg_ctl pg_ctlcluster pg_upgrade pg_rewind vacuumdb reindexdb mysqlcheck mysqlsh proxysql pgbouncer odoo-bin occ gitlab-ctl gitlab-backup gitlab-rake talosctl k0s k3s rke2 kubectx kubens k9s
  ipset nft netplan resolvectl networkctl ethtool tcpdump nmap iperf3 keytool jarsigner step-cli certutil pkcs11-tool kinit ktutil ldapmodify ldapdelete ldapsearch realmd sssctl govc esxcli
  vtysh birdc asterisk rsyslogd logrotate fail2ban-client clamscan freshclam rkhunter lynis rpk pulsar-admin kcat nats redis-benchmark memcached-tool varnishadm varnishctl envoy traefik
  keycloak kcadm.sh kc.sh artisan tinker dnf5 transactional-update rpm-ostree bootc nixos-rebuild home-manager guix yay paru emerge equery esptool.py fastboot flashrom fwupdmgr`
    .split(/\s+/)
    .filter(Boolean),
);

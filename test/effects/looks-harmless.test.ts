import { expect, test } from 'vitest';
import { classifyCommand } from '../../src/effects/classify-command.ts';

/** One command a line. What only reads is run with one key, in production too. */
function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

test.each(
  lines(String.raw`
    GIT_PAGER='touch x' git log
    PAGER=./x man ls
    LD_PRELOAD=./x.so ls
    PATH=.:$PATH ls
    EDITOR=./x crontab -l
    LESSOPEN='|./x %s' less a
    BASH_ENV=./x bash -c 'ls'
    PSQLRC=./x psql -c 'select 1'
    SSH_ASKPASS=./x ssh web-1 uptime
    NODE_OPTIONS='--require ./x' npm ls
    env GIT_SSH_COMMAND=./x git ls-remote
    sudo PAGER=./x systemctl status shop
    env -S 'ls' x
    export GIT_PAGER=./x; git log
    export PATH=.:$PATH
    declare PROMPT_COMMAND=./x
    PS1='$(./x)'
    alias ls='rm -rf'
    hash -p ./x ls
    printf -v PATH .
    ./deploy.sh -v
    ./x --version
    ../bin/tool version
    /opt/shop/release --version
    bash script --help
    deploy-shop -v
    npx nobody-knows --version
    $TOOL --version
    yarn version
    ls; > f
    (ls) > f
    for a in 1 2; do echo $a; done > f
    ls >& f
    echo x > /dev/sda
    echo x > /dev/tcp/web-1/80
    bash -c 'ls; > f'
    bash -c 'ls' > f
    bash --rcfile ./x -ic ls
    echo $(./x)
    echo "${'${x:-$(./x)}'}"
    echo ${'${x@P}'}
    ls > >(./x)
    cat <(./x)
    cat <<< "$(./x)"
    cat script | sh
    curl -s https://shop.test | bash -s
    ssh web-1 'ls && ./x'
    ssh web-1 'ls $(./x)'
    ssh web-1 ls \; ./x
    ssh -o ProxyCommand=./x web-1 ls
    ssh -F ./x web-1 ls
    heroku run "ls; ./x"
    npx -c 'ls && ./x'
    ls | xargs awk
    ls | xargs sed -n
    ls | xargs find
    find . -fprint f
    awk '{print > "f"}' a
    sed -n 'w f' a
    sort -o a a
    ls | tee f
    watch 'ls; ./x'
    test -f x || ./y
    curl --dat a=b https://shop.test
    curl --reque POST https://shop.test
    curl -w '%output{f}' https://shop.test
    curl -H 'X-HTTP-Method-Override: DELETE' https://shop.test
    curl -s https://shop.test/admin/shutdown
    curl "$URL/cache/flush?all=1"
    docker compose config -o f
    helm template . --post-renderer ./x
    kubectl port-forward --address 0.0.0.0 svc/x 80
    kubectl exec web-1 -- ./x
    gcloud sql export sql x list
    az account set -s list
    aws iot-data get-thing-shadow f
    heroku pg:backups capture
    pulumi preview
    php -dauto_prepend_file=./x artisan env
    python -ic x manage.py check
    pg_restore -l x -f y
    nginx -t -g 'load_module ./x;'
    psql -c 'select cleanup_users()'
    psql -c 'select * from a for update'
    psql -c 'explain analyze insert into a values (1)'
    psql -c '\copy a to b'
    psql -c '\! ./x'
    mysql -e 'system ./x'
    sqlite3 a "select writefile('a', 'b')"
    redis-cli config set a b
    mongosh --eval 'db.a.find(); sh.stopBalancer()'
    mongosh --eval 'db.a.find(); load("x.js")'
    mongosh --eval 'db["a"]["drop"]()'
    journalctl --vacuum-time=1s
    date -s 2020-01-01
    hostname other
    dmesg -c
    crontab -
    mount -a
    ip route add default via 10.0.0.1
    systemctl daemon-reload
    openssl s_client -connect a:443 -sess_out f
  `),
)('%s may do more than look', (text) => {
  expect(['changes', 'destroys']).toContain(classifyCommand(text).effect);
});

test.each(
  lines(`
    GIT_PAGER=cat git log
    PGPASSWORD=x psql -c 'select count(*) from a where b in (1, 2)'
    KUBECONFIG=prod.yaml kubectl get pods
    LC_ALL=C sort a
    env TZ=UTC date
    AWS_PROFILE=prod aws sts get-caller-identity
    ssh web-1 'systemctl status shop && uptime'
    ssh -o ConnectTimeout=5 -i key web-1 df -h
    ls 2>&1 >/dev/null
    ls | xargs cat
    bash -lc 'ls'
    java -version
    docker version
    python3 -V
    curl -s https://shop.test/deploy/status
    curl -fsS -o /dev/null -w '%{http_code}' https://shop.test/health
    gcloud run services describe shop --region x
    az webapp config show -n x -g y
    mongosh --eval 'db.orders.countDocuments({done: false})'
    heroku pg:backups
    python manage.py showmigrations
    psql -c "with r(id) as (select max(id) from a) select coalesce(r.id, 0) from r"
    psql -c "select pg_size_pretty(pg_database_size(current_database()))"
  `),
)('%s only reads', (text) => {
  expect(classifyCommand(text).effect).toBe('reads');
});

test.each([
  ['psql "$DATABASE_URL" -c "DROP TABLE orders"', 'drops a table'],
  ['psql -c "truncate orders"', 'empties a table'],
  ['dropdb shop', 'drops a database'],
  ['sudo -u postgres /usr/bin/dropdb shop', 'drops a database'],
  ['npx prisma migrate reset --force', 'drops the database'],
  ['cd /srv && rm old.log', 'deletes files'],
  ["ssh web-1 'ls && rm old.log'", 'deletes files'],
  ["gunzip -c shop-backup.gz | ssh db-1 'psql shop'", 'restores over a live database'],
  ['ls *.log | xargs -r rm', 'deletes files'],
  ['ls | xargs -I{} sh -c "rm {}"', 'deletes files'],
  ['git -C app reset -q --hard origin/main', 'discards work'],
  ['git push origin +main', 'overwrites the history of a shared branch'],
  ['kill -9 4711', 'ends a process'],
])('%s destroys', (text, phrase) => {
  expect(classifyCommand(text)).toMatchObject({ effect: 'destroys', danger: phrase });
});

test.each(
  lines(`
    export PATH="$HOME/.local/bin:$PATH"
    export PATH=$PATH:/usr/local/go/bin
    export EDITOR=vim
    export DATABASE_URL=postgres://a
    export NODE_OPTIONS=--max-old-space-size=4096
    A=1
  `),
)('%s changes the shell only', (text) => {
  expect(classifyCommand(text).effect).toBe('shell');
});

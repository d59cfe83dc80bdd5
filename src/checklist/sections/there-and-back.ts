import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/** "Deployment and rollback", "Migration + rollback plan": whether a heading names the way forward before something else. */
export function namesBothWays(label: string): boolean {
  return thereAndBack.test(label);
}

const thereAndBack = hinted(
  inRow(
    /^[^:：]{0,30}/iu,
    oneOf(
      /deploy\p{L}*|releas\p{L}*|roll-?out|launch|migration|cut-?over|go-?live|bereitstellung|auslieferung/iu,
      /déploiement|mise en (?:production|ligne)|despliegue|publicación|implanta[çc][ãa]o|publica[çc][ãa]o/iu,
      /депло\p{L}*|разв[её]ртывани\p{L}*|релиз\p{L}*|выкатк\p{L}*|部署|发布|上线|デプロイ|リリース|배포|출시|استقرار|انتشار/iu,
      /upgrade|update|aktualisierung|mise à (?:jour|niveau)|migraci[óo]n|migração|actualizaci[óo]n|atualização/iu,
      /миграци\p{L}*|обновлени\p{L}*|迁移|升级|移行|アップグレード|更新|마이그레이션|업그레이드|업데이트|مهاجرت|ارتقا/iu,
      /back-?ups?|sicherung|sauvegarde|copias? de seguridad|respaldo|резервн\p{L}* копи\p{L}*|备份|バックアップ|백업|پشتیبان/iu,
    ),
    /\s*(?:[&/+,]|(?<!\p{L})(?:and|und|et|y|e|и|و)(?!\p{L})|[与和及と]|및|과|와)\s*\S/iu,
  ),
);

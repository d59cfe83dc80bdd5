import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import type { LogicalLine } from './logical-lines.ts';

/** The lines that stand below a remark which puts them into a file: up to the next blank line or remark behind them. `lead`: the text above the block. */
export function linesIntoFile(groups: readonly LogicalLine[], lead: string): ReadonlySet<number> {
  const found = new Set<number>();
  let open = putsIntoFile(lead);
  let below = false;
  for (const { lines, comment, blank } of groups) {
    if (below && (comment || blank)) [open, below] = [false, false];
    if (comment) open ||= putsIntoFile(lines[0]?.text.replace(/^[\s#/;-]+/, '') ?? '');
    else if (!blank && open) below = lines.every(({ line }) => found.add(line));
  }
  return found;
}

/** "Edit envs/shop.tf", "In /etc/hosts:", "nginx.conf" and nothing else: what comes next stands in that file. */
export function putsIntoFile(text: string): boolean {
  const said = text.replace(/[_*`"'«»「」]/g, '').trim();
  return said.length <= longestRemark && filed.some((pattern) => pattern.test(said)) && !tellsToRun.test(said);
}

const longestRemark = 160;

/** "Edit shop.conf and restart it": what comes next is the second half of that. */
const tellsToRun = hinted(
  /(?<!\p{L})(?:(?:re)?(?:run|start|load|apply|deploy|build|execute|commit|push)|neu ?starten|ausführen|anwenden|relancer|redémarrer|appliquer|exécuter|reinici\p{L}+|ejecut\p{L}+|execut\p{L}+|aplic\p{L}+|перезапус\p{L}+|примен\p{L}+|запус\p{L}+|выполн\p{L}+)(?!\p{L})|重启|执行|应用|再起動|実行|適用|재시작|실행|적용/iu,
);

const file = String.raw`(?:[\w~./-]*\.(?:conf|cfg|cnf|ini|ya?ml|toml|properties|xml|service|timer|hcl|tf|tfvars|json5?|env|rc|[cm]?[jt]sx?|py|rb|php|go|rs|kts?|java|gradle|exs?|plist|neon|zone|list|repo|desktop|desc|lua)|(?:[\w~./-]*/)?(?:\.env(?:\.\w+)?|hosts|fstab|crontab|sudoers|Dockerfile|Makefile|Caddyfile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|\.htaccess|\.\w+rc|\.ssh/config|sshd?_config|authorized_keys)|/etc/[\w./-]+\w)(?![\w/])`;
const latin = String.raw`(?:modif(?:y|ier|iez|icar?|ique)|edit(?:ar?|e|ez)?|édit(?:er|ez)|update|change|changer|changez|cambi(?:ar?|e)|add|append|insert|put|paste|adjust|configure|set|append|write|ajout(?:er|ez)|insér(?:er|ez)|mettre|mettez|adicion(?:ar?|e)|añad(?:ir|e|a)|agreg(?:ar?|ue)|alter(?:ar?|e)|inser(?:ir|tar?|te)|coloc(?:ar?|que))`;

const filed: readonly Pattern[] = hintedIn([
  new RegExp(String.raw`(?<!\p{L})${latin}(?!\p{L}).{0,80}?(?<![\w./~-])${file}`, 'iu'),
  new RegExp(
    String.raw`(?<![\w./~-])${file}.{0,60}?(?:bearbeiten|ändern|anpassen|eintragen|hinzufügen|ergänzen|einfügen|setzen|编辑|修改|添加|加入|追加|写入|更改|設定|編集|追記|変更|修正|書き|편집|추가|수정|변경|설정)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:编辑|修改|添加|加入|追加|写入|更改|ویرایش|اضافه|تغییر|افزودن|(?:от)?редактир\p{L}+|измени(?:ть|те)|добав(?:ить|ьте)|внес(?:ти|ите)|пропи(?:сать|шите)|встав(?:ить|ьте)).{0,60}?(?<![\w./~-])${file}`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:in|inside|within|im?|dans|en|em|no|в|во|在)\s+)(?:(?:the|der|die|das|datei|file|le|la|fichier|el|archivo|o|arquivo|файле|文件)\s+){0,2}${file}\s*(?:[:：].*|中.*)?$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:file|datei|fichier|archivo|arquivo|файл|文件|ファイル|파일|فایل)\s*[:：]?\s*)?${file}\s*(?:\([^()]*\)\s*)?[:：]?$`,
    'iu',
  ),
]);

import { foreignHint } from './foreign-values.ts';
import { namelessHint } from './nameless-parts.ts';

/** Something that stands in every placeholder of every family below: a line without it holds none. */
export const familyHint = new RegExp(
  String.raw`[<{%[＜〈《【［｛«‹]|20xx|backup_?-?file|vN\b|vX\b|@[A-Z]|=T|\.{3}|…|:\/\/|path[\/\\]|(?:pfad|chemin|ruta|caminho|путь)[\/\\]|[-_](?:timestamp|datetime|zeitstempel|horodatage|fecha)|:[XN]|TIMESTAMP|YYYY|ГГГГ|DATE|your|CHANGE_?ME|REPLACE|(?:INSERT|PUT|ADD)_|_HERE|Bearer|OAuth|Token|X\.Y|XXX|${namelessHint}|20\d\d[-_]?[01]\d|example\.|my(?:app|domain|company|site)\.|[a-f0-9]{12}|-[a-f0-9]{8}|ip-\d|[A-Z]{4}|\d\.[xX]|N\.N|0N\b|0X\b|@(?:ip|vps|host|remote)|=N\b|x\.x|-ip\b|:v[XN]\b|\dXX\b|0NN\b|MAJOR|날짜|일시|日期|时间戳|日付|日時|ДАТА|تاریخ|\.\d{1,3}\.x|-xx|v##|\*{4}|@@|__[A-Z]|%[A-Z]{2}|(?:previous|prev|new|old|last|target)[-_]|(?:com|org)[/:](?:user|org|owner|usuario|benutzer)|0000-|[0-9a-f]{4}-[0-9a-f]{12}|\bPID\b|-pP|passwo|contrase[ñn]a|senha|clave|kennwort|motdepasse|[-_](?:of|de|del|da|do|du)[-_]|user\.(?:name|email)|ID'|[名码]'|コード|番号|アドレス|编号|編號|아이디|번호|이름|코드|주소|идентификатор|номер|адрес|شناسه|شماره|\bmy[-_]?[a-z]|\b(?:tag|env|org|pod|db|app|job|vm)\b|\d\.\d{1,3}\.\d|${foreignHint}`,
  'iu',
);

import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { remember } from '../../patterns/remember.ts';
import type { Gate } from '../../plan/plan.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/**
 * How many people besides the operator have to approve before the walk goes on, by the words of a stop: "requires approval by a second
 * engineer", "four eyes", "2 approvals". 0 where the text only tells to ask somebody, which the operator says was done, and where it speaks of
 * an approval that another program keeps.
 */
export const approvalsAsked = remember((markdown): number => {
  const text = words(markdown);
  if (text.length > longest || keptElsewhere.test(text) || (toldAsDone.test(text) && !holds.test(text))) return 0;
  const found = asksIn(text).map(({ how, pattern }) =>
    how === 'several' ? countIn(pattern.exec(text)) : pattern.test(text) ? 1 : 0,
  );
  return Math.min(most, Math.max(0, ...found));
});

/** The stops with what they ask of other people, by their own words or those of a condition. */
export function withApprovals(gates: Gate[]): Gate[] {
  return gates.map((gate) => {
    const asked = Math.max(...[gate.text, ...gate.conditions.map(({ text }) => text)].map(approvalsAsked));
    return asked === 0 || gate.step === null ? gate : { ...gate, approvals: asked };
  });
}

/** A paragraph that long explains. */
const longest = 280;
/** More people than that are not waited for at a prompt: the text says something else. */
const most = 9;

/** "The migration was reviewed by a second person": before this walk, and the operator attests it. */
const toldAsDone = hinted(
  /\b(?:was|were|has been|have been)\b|\b(?:wurden?)\b|\b(?:a|ont) été(?!\p{L})|\b(?:fue|fueron|ha sido|han sido|foi|foram)\b|(?<!\p{L})был[аои]?(?!\p{L})/iu,
);
/** "Do not go on unless it has been approved": a demand, whatever its tense. */
const holds = hinted(
  oneOf(
    /\b(?:unless|until|without|only|before|must|not|nur|erst|nicht|bevor|sauf|sans|avant|seulement|sin|solo|sólo|antes|sem)\b/iu,
    /(?<!\p{L})(?:só|até)(?!\p{L})|(?<!\p{L})(?:только|пока|без|не)(?!\p{L})/iu,
  ),
);

/** "The PR has 2 approvals", "approve the build in GitHub": given there, and looked at there. */
const keptElsewhere = hinted(
  inRow(
    /\b/i,
    oneOf(
      /PRs?|MRs?|CRs?|pull[- ]requests?|merge[- ]requests?|change[- ]lists?|code[- ]?reviews?|github|gitlab/i,
      /bitbucket|jenkins|azure devops|app ?store|play ?store|testflight|workflow run|https?/i,
    ),
    /\b/i,
  ),
);

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  zwei: 2,
  drei: 3,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  duas: 2,
  dois: 2,
  três: 3,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  两: 2,
  二: 2,
  三: 3,
  二人: 2,
  두: 2,
  세: 3,
  دو: 2,
  سه: 3,
};

type Asks = { one: Pattern; several?: Pattern };

const approves =
  'approv\\w*|confirm\\w*|verif\\w*|review\\w*|sign\\w*|check\\w*|authori[sz]\\w*|validat\\w*|witness\\w*';
const another =
  '(?:second|2nd|another|different|separate) (?:\\w+ )?(?:person|people|engineer|operator|developer|admin\\w*|dba|sre|reviewer|approver|team member|teammate|colleague|human)';

/** By language; `several` names how many in its group `count`. Letters of other scripts have no `\b`. */
const secondPerson: { [L in Language]: Asks } = hintedIn({
  english: {
    several: oneOf(
      /\b(?<count>two|three|four|[2-9]) (?:\w+ ){0,2}(?:approvals|approvers|sign-?offs)\b/i,
      /\b(?:approved|signed off|authori[sz]ed) by (?:at least )?(?<count>two|three|four|[2-9]) (?:\w+ ){0,2}(?:people|persons|engineers|others|operators|approvers|admins|dbas|managers|maintainers)\b/i,
    ),
    one: new RegExp(
      String.raw`\bfour[- ]eyes?\b|\b4[- ]eyes?\b|\btwo[- ]person (?:rule|integrity|control|approval|review)\b|\bdual (?:control|approval|authori[sz]ation)\b|\bsecond (?:pair|set) of eyes\b|\b${another}\b[^.;]{0,80}\b(?:${approves})\b|\b(?:${approves})\b[^.;]{0,60}\b${another}\b|\b(?:needs?|requires?)\b (?:\w+ ){0,2}(?:approval|sign-off|authori[sz]ation) (?:by|from|of)\b|\b(?:approval|sign-off|authori[sz]ation) (?:by|from|of) [^.;]{2,60} (?:is )?(?:required|needed|mandatory)\b|\b(?:must|has to|have to|needs? to) be (?:approved|signed off|authori[sz]ed) by\b|^(?!(?:you|we|i|they)\b)[^.;,]{2,60}\b(?:must|has to|have to) (?:first )?(?:approve|sign off)\b(?! (?:the|this) (?:build|deployment|run|request)\b)`,
      'i',
    ),
  },
  german: {
    several: /(?<!\p{L})(?<count>zwei|drei|[2-9]) (?:\p{L}+ ){0,2}(?:freigaben|genehmigungen|zustimmungen)(?!\p{L})/iu,
    one: oneOf(
      /vier-?augen|4-augen/iu,
      /zweite[rnms]? (?:person|kolleg\p{L}*|ingenieur\p{L}*|admin\p{L}*|entwickler\p{L}*|augenpaar)[^.;]{0,80}(?:freig\p{L}+|genehmig\p{L}+|bestätig\p{L}+|prüf\p{L}+|kontrollier\p{L}+)/iu,
      /(?:freigabe|genehmigung|zustimmung|bestätigung) (?:durch|von|vom|der|des) [^.;]{2,60} (?:erforderlich|notwendig|nötig)/iu,
      /muss (?:von|vom|durch) [^.;]{2,60} (?:freigegeben|genehmigt|bestätigt) werden/iu,
    ),
  },
  french: {
    several:
      /(?<!\p{L})(?<count>deux|trois) (?:approbations|validations|autorisations)(?!\p{L})|(?<count>[2-9]) approbations(?!\p{L})/iu,
    one: oneOf(
      /quatre yeux/iu,
      /(?:deuxième|second|seconde|autre) (?:personne|ingénieure?|opérat\p{L}+|développeu\p{L}+|administrat\p{L}+|collègue)[^.;]{0,80}(?:approuv\p{L}+|valid\p{L}+|confirm\p{L}+|vérifi\p{L}+|autoris\p{L}+)/iu,
      /(?:approuvée?|validée?|autorisée?) par (?:un|une) (?:deuxième|seconde?|autre)/iu,
      /(?:approbation|validation|autorisation) (?:d['’]une?|par une?) (?:deuxième|seconde?|autre)/iu,
      /(?:nécessite|requiert|exige) l['’](?:approbation|autorisation)/iu,
    ),
  },
  iberian: {
    several:
      /(?<!\p{L})(?<count>dos|duas|dois|tres|três|[2-9]) (?:aprobaciones|aprova[çc][õo]es|autorizaciones|autoriza[çc][õo]es)(?!\p{L})/iu,
    one: oneOf(
      /cuatro ojos|quatro olhos/iu,
      inRow(
        /(?:segund[oa]|otr[oa]|outr[oa]) /iu,
        oneOf(
          /persona|pessoa|ingenier[oa]|engenheir[oa]|operador\p{L}*|administrador\p{L}*|desarrollador\p{L}*/iu,
          /desenvolvedor\p{L}*|compañer[oa]|colega/iu,
        ),
        /[^.;]{0,80}(?:apr(?:ob|ov|ueb)\p{L}+|autori\p{L}+|confirm\p{L}+|revis\p{L}+|verifi\p{L}+)/iu,
      ),
      /(?:apr(?:ob|ov)ad[oa]|autorizad[oa]) por (?:un[oa]?|uma?) (?:segund[oa]|otr[oa]|outr[oa])/iu,
      /(?:requiere|exige|requer|exige) (?:la |a )?(?:aprobaci[óo]n|aprova[çc][ãa]o|autorizaci[óo]n|autoriza[çc][ãa]o) (?:de|d[oa]|por|del)(?!\p{L})/iu,
    ),
  },
  russian: {
    several:
      /(?<!\p{L})(?<count>два|две|двух|три|трёх|трех|[2-9])\s(?:одобрени|подтверждени|согласовани|апрув|аппрув)\p{L}*/iu,
    one: oneOf(
      /четыр\p{L}+ глаз/iu,
      /(?:втор|друг)\p{L}+ (?:человек|инженер|сотрудник|администратор|разработчик|коллег|оператор)\p{L}*[^.;]{0,80}(?:одобр|подтвер(?:д|жд)|соглас|провер)\p{L}*/iu,
      /(?:одобр|подтвержд|согласов)\p{L}*[^.;]{0,40}(?:втор|друг)\p{L}+ (?:человек|инженер|сотрудник|администратор|разработчик|коллег|оператор)\p{L}*/iu,
      /(?:требуется|необходимо) (?:одобрение|согласование) /iu,
    ),
  },
  chinese: {
    several: /(?<count>两|二|三|[2-9])(?:名|位|个)?(?:人|工程师|负责人|审批人)?(?:的)?(?:审批|批准|审核通过)/,
    one: /双人(?:复核|审批|确认|操作|核对|审核)|四眼原则|(?:第二|另一|另外一)(?:名|位|个)?(?:人|工程师|同事|运维|管理员|DBA).{0,12}(?:复核|审批|批准|确认|审核|同意)|(?:须|需|必须)经?.{1,12}(?:审批|批准)/,
  },
  japanese: {
    several: /(?<count>二|[2-9])[名人](?:以上)?(?:の|で|による|が)?.{0,6}(?:承認)/,
    one: /四つの目|(?:別|他|もう一人|第二)の?(?:担当者|エンジニア|人|メンバー|者).{0,10}(?:承認|確認|レビュー)|承認が必要/,
  },
  korean: {
    several: /(?<count>두|세|[2-9])\s?(?:명|인)(?:의|이)?\s?.{0,6}승인/,
    one: /(?:다른|두 ?번째) (?:엔지니어|담당자|사람|동료|관리자).{0,10}(?:승인|확인|검토)|승인(?:이)? ?(?:필요|필수)/,
  },
  persian: {
    several: /(?<count>دو|سه|[2-9]) (?:تأیید|تایید|مجوز)/,
    one: /(?:نفر|شخص|مهندس|فرد|همکار) (?:دوم|دیگر).{0,20}(?:تأیید|تایید|تصویب)|نیاز به (?:تأیید|تایید)/,
  },
});

const asksIn = triedOn(
  saidIn(secondPerson, ({ several, one }, language) => [
    ...(several === undefined ? [] : [{ language, how: 'several', pattern: several }]),
    { language, how: 'one', pattern: one },
  ]),
);

function countIn(found: RegExpExecArray | null): number {
  const count = found?.groups?.['count'];
  return count === undefined ? 0 : (numbers[count.toLowerCase()] ?? Number(count));
}

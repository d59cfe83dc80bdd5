import { hinted } from '../../../patterns/hinted.ts';
import { inRow, oneOf } from '../../../patterns/joined.ts';
import { words } from '../../markdown/plain-text.ts';

/** Whether a line names under a label what has to be so: "Prerequisite: the target must be in sync". A list of things to have is none. */
export function isPrecondition(text: string): boolean {
  return text.length <= longest && labelled.test(text);
}

const longest = 220;

/** The label, and behind it a statement. */
const labelled = hinted(
  oneOf(
    /^(?:prerequisite|pre-?condition|precondition|condition)s?\s*:\s+(?=.*\b(?:must|has to|have to|needs? to|is|are|no|not|only)\b)\S.{9,}/iu,
    /^(?:voraussetzung|vorbedingung|bedingung)\s*:\s+(?=.*(?<!\p{L})(?:muss|müssen|ist|sind|nur|kein\p{L}*|nicht)(?!\p{L}))\S.{9,}/iu,
    /^(?:prérequis|pré-requis|condition(?: préalable)?)\s*:\s+(?=.*(?<!\p{L})(?:doi\p{L}+|est|sont|ne|aucune?)(?!\p{L}))\S.{9,}/iu,
    /^(?:requisito(?: previo| prévio)?|pré-?requisito|prerrequisito|precondici[óo]n|pré-?condi[çc][ãa]o|condici[óo]n|condi[çc][ãa]o)\s*:\s+(?=.*(?<!\p{L})(?:deb\p{L}+|dev\p{L}+|est[áaeé]\p{L}*|es|é|sin|sem|no|não|ning\p{L}+|nenh\p{L}+)(?!\p{L}))\S.{9,}/iu,
    /^(?:предусловие|условие|требование)\s*:\s+\S.{11,}/iu,
    /^(?:前提|前置)?条件\s*[:：]\s*(?!以下|如下)\S.{5,}/iu,
    /^前提(?:条件)?\s*[:：]\s*(?!以下)\S.{5,}/iu,
    /^(?:전제|사전) ?조건\s*[:：]\s*(?!다음|아래)\S.{5,}/iu,
    /^(?:پیش‌?شرط|شرط)\s*:\s*\S.{7,}/iu,
  ),
);

/** Whether a heading or a lead is nothing but the name of what has to be so beforehand: "Preconditions", "Before you start:". */
export function namesPreconditions(markdown: string): boolean {
  return names.test(words(markdown));
}

const names = hinted(
  inRow(
    /^(?:\d{1,2}(?:\.\d{1,2})*[.)]? +)?/iu,
    oneOf(
      /pre-?conditions?|pre-?requisites?|entry conditions|before you (?:start|begin)|before (?:starting|beginning)/iu,
      /voraussetzungen?|vorbedingung(?:en)?|bevor (?:es losgeht|du beginnst|sie beginnen)|vor dem start/iu,
      /pré-?requis|préconditions?|conditions préalables|avant de commencer/iu,
      /(?:requisitos|condiciones|condições) (?:previ[oa]s|prévi[oa]s)|pre-?r?requisitos|pré-requisitos|pre-?condiciones|pré-?condições|antes de (?:empezar|comenzar|começar|iniciar)/iu,
      /предварительные (?:условия|требования)|предусловия|пререквизиты|перед началом/iu,
      /前置条件|前提条件|先决条件|前提|必要条件|开始(?:之)?前|事前条件|開始前(?:の条件|の前提)?/iu,
      /(?:전제|사전|선행) ?조건|시작(?:하기)? 전|پیش.?نیاز(?:ها)?|پیش.?شرط(?:ها)?|قبل از شروع/iu,
    ),
    /(?: (?:for|für|para|pour|для) [^:.]{2,40})?(?:\s*[(（][^()（）]{0,40}[)）])?\s*[:：]?$/iu,
  ),
);

import { backupOfOneOption } from './backup-of-one-option.ts';
import { cdTwice } from './cd-twice.ts';
import { changeWithoutBackup } from './change-without-backup.ts';
import { changeWithoutWayBack } from './change-without-way-back.ts';
import { destructiveWithoutGate } from './destructive-without-gate.ts';
import { dropAfterUncheckedCopy } from './drop-after-unchecked-copy.ts';
import { dumpInWorkTree } from './dump-in-work-tree.ts';
import { expectationByEye } from './expectation-by-eye.ts';
import { gateWithoutProcedure } from './gate-without-procedure.ts';
import { hostInTwoEnvironments } from './host-in-two-environments.ts';
import { killByForce } from './kill-by-force.ts';
import { placeholderWithoutExample } from './placeholder-without-example.ts';
import { restoreWithoutDrop } from './restore-without-drop.ts';
import { restoredFileNotMade } from './restored-file-not-made.ts';
import { revertWithoutCheck } from './revert-without-check.ts';
import { rmOfUnset } from './rm-of-unset.ts';
import type { Rule } from './rule.ts';
import { shellError } from './shell-error.ts';
import { undefinedVariable } from './undefined-variable.ts';
import { unknownHost } from './unknown-host.ts';
import { unmarkedChoice } from './unmarked-choice.ts';
import { unreadText } from './unread-text.ts';
import { wipeWithoutRestore } from './wipe-without-restore.ts';

/** Every rule, the graver first: findings of one line are told in this order. A new rule is a file beside these and a word here. */
export const rules: readonly Rule[] = [
  rmOfUnset,
  changeWithoutBackup,
  dropAfterUncheckedCopy,
  destructiveWithoutGate,
  restoreWithoutDrop,
  wipeWithoutRestore,
  restoredFileNotMade,
  backupOfOneOption,
  gateWithoutProcedure,
  changeWithoutWayBack,
  revertWithoutCheck,
  dumpInWorkTree,
  killByForce,
  hostInTwoEnvironments,
  unknownHost,
  shellError,
  cdTwice,
  unmarkedChoice,
  undefinedVariable,
  placeholderWithoutExample,
  unreadText,
  expectationByEye,
];

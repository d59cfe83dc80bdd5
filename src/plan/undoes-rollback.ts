/**
 * Whether a procedure takes a way back itself back: "Rollback of the rollback", "Undo the rollback". No step goes back by it, for a step is
 * no way back; it stands among the ways back to be chosen.
 */
export function undoesRollback({ title }: { title: string }): boolean {
  return titles.some((pattern) => pattern.test(title));
}

const titles: readonly RegExp[] = [
  /\b(?:roll(?:ing)? ?-?back|undo(?:ing)?|revert(?:ing)?|revers\w+|abort(?:ing)?|cancel(?:l?ing)?|back ?-?out|recover\w*) (?:of |from |after )?(?:the |a |this |that )?(?:failed )?(?:roll ?-?back|back ?-?out|revert)\b/i,
  /\b(?:if|when) (?:the |a |this )?roll ?-?back (?:fails|failed|goes wrong|(?:does|did) ?n[o’']t work)\b/i,
  /(?:rollback|rückgängig machen|rücknahme|zurücknehmen|abbruch) (?:des|eines|vom) roll-?backs?(?!\p{L})|rollback (?:rückgängig machen|zurücknehmen)/iu,
  /(?:annuler|annulation d[ue]|rollback d[ue]|défaire|retour arrière d[ue]) (?:le |un )?(?:rollback|retour (?:en )?arrière)/iu,
  /(?:revertir|reverter|deshacer|desfazer|rollback d[eo]l?|reversi[óo]n de|reversão d[eao]) (?:el |o |la |a )?(?:rollback|reversi[óo]n|reversão)/iu,
  /(?:откат|отмена|отменить) откат\p{L}*/iu,
  /(?:撤销|取消|撤回)(?:本次)?回[滚退]|回[滚退]的回[滚退]|ロールバックの(?:取り?消し|ロールバック)|롤백(?:의)? ?(?:취소|롤백)/u,
];

/** Whether a statement begins, ends or marks a transaction. Comments before it do not hide it. */
export function isTransactionControl(sql: string): boolean {
  return TRANSACTION_CONTROL.test(withoutLeadingComments(sql));
}

const TRANSACTION_CONTROL =
  /^(begin|start\s+transaction|commit|end|rollback|abort|savepoint|release|prepare\s+transaction|set\s+transaction)\b/i;

/** The statement from its first word on; SQL's block comments may nest in PostgreSQL, which no checklist was seen to use. */
export function withoutLeadingComments(sql: string): string {
  return sql.replace(/^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|;)+/, '');
}

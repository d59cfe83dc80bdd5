import { describe, expect, test } from 'vitest';
import { compare, type Expectation } from '../../src/steps/expectation.ts';

const expecting = (check: Expectation['check'], ...parts: string[]): Expectation => ({
  line: 7,
  text: parts.join(' '),
  check,
  parts,
});

const aligned = [' total | with_client ', '-------+-------------', '     3 |           2', '(1 row)', ''].join('\n');

describe('an expectation', () => {
  test('of quoted words is met when all of them are in the output, whatever their case', () => {
    expect(compare(expecting('literal', 'server ready'), { text: 'Server READY on 3000' })).toMatchObject({
      outcome: 'met',
    });
  });
  test('of quoted words that did not appear is not seen, never contradicted', () => {
    expect(
      compare(expecting('literal', 'migration applied'), { text: 'All migrations have been applied' }),
    ).toMatchObject({ outcome: 'notSeen' });
  });
  test('of the code that a command ends with is told by that code, whatever was printed', () => {
    const zero = expecting('number', '=', '0', 'exit code');
    expect(compare(zero, { text: 'exit code 3', exit: 0 })?.outcome).toBe('met');
    expect(compare(zero, { text: '', exit: 3 })).toMatchObject({ outcome: 'contradicted', got: '3' });
    expect(compare(zero, { text: '' })).toBeUndefined();
  });
  test.each([
    ['ok', 'token lookup done', 'notSeen'],
    ['healthy', 'db unhealthy', 'notSeen'],
    ['ready', 'Server not ready', 'notSeen'],
    ['ready', "it isn't ready", 'notSeen'],
    ['v1.2', 'v1.2.3', 'notSeen'],
    ['v1.2', 'v1.20', 'notSeen'],
    ['v1.2', 'now v1.2.', 'met'],
    ['ok', 'status: OK', 'met'],
    ['[done]', 'x[done]y', 'met'],
    ['copy_', 'copy_2026.db', 'met'],
    ['成功', '部署成功了', 'met'],
  ])('of the words %s in "%s" is %s', (words, text, outcome) => {
    expect(compare(expecting('literal', words), { text })).toMatchObject({ outcome });
  });
  test.each([
    ['3', '3\n', 'met'],
    ['3', '4', 'contradicted'],
    ['3', '3 of 9 failed', undefined],
  ])('of the bare number %s where "%s" was printed is %s', (wanted, text, outcome) => {
    expect(compare(expecting('number', '=', wanted), { text })?.outcome).toBe(outcome);
  });
  test.each([
    [['count'], [['3']], 'met'],
    [['count'], [['1']], 'contradicted'],
    [['name'], [['ann'], ['bob'], ['eve']], 'met'],
    [['id', 'name'], [['3', 'ann']], 'contradicted'],
  ])('of the bare number 3 for columns %j with rows %j is %s', (columns, rows, outcome) => {
    const table = { columns, rows, rowCount: rows.length };
    expect(compare(expecting('number', '=', '3'), { text: '', table })).toMatchObject({ outcome });
  });
  test.each([
    ['200', 'met'],
    ['HTTP/1.1 200 OK\ncontent-type: text/html', 'met'],
    ['GET /health 200', 'met'],
    ['https://shop.example 200', 'met'],
    ['{"statusCode":200}', 'met'],
    ['{"error":"no 200 OK today"}', 'notSeen'],
    ['Backfilled 200 of 200 rows', 'notSeen'],
    ['took 2001 ms', 'notSeen'],
  ])('of the HTTP code 200 in "%s" is %s', (text, outcome) => {
    expect(compare(expecting('number', '=', '200'), { text })).toMatchObject({ outcome });
  });
  test.each([
    ['"client made", no errors', 'client made\nError: 3 types are missing', 'notSeen', 'Error: 3 types are missing'],
    ['"client made", no errors', 'client made\n0 errors, errors: 0, no failures', 'met', undefined],
    ['"client made"', 'client made\nError: 3 types are missing', 'met', undefined],
    ['"Client erstellt", keine Fehler', 'Client erstellt\nFATAL: disk', 'notSeen', 'FATAL: disk'],
  ])('%s where "%s" was printed is %s', (text, output, outcome, got) => {
    const parts = [/"(.*?)"/.exec(text)?.[1] ?? ''];
    expect(compare({ line: 7, text, check: 'literal', parts }, { text: output })).toEqual({
      line: 7,
      outcome,
      ...(got === undefined ? {} : { got }),
    });
  });
  test('of equal columns is read from the table that psql prints', () => {
    expect(compare(expecting('equality', 'total', 'with_client'), { text: aligned })).toEqual({
      line: 7,
      outcome: 'contradicted',
      got: '3 = 2',
    });
  });
  test('of equal columns in a query compares the first row', () => {
    const table = { columns: ['a', 'b'], rows: [['5', '5']], rowCount: 1 };
    expect(compare(expecting('equality', 'a', 'b'), { text: '', table })).toMatchObject({
      outcome: 'met',
      got: '5 = 5',
    });
  });
  test.each([
    ['=', '8', 8, 'met'],
    ['=', '8', 7, 'contradicted'],
    ['>', '0', 3, 'met'],
    ['>=', '4', 3, 'contradicted'],
  ])('of a number of rows %s %s with %i rows is %s', (operator, wanted, rowCount, outcome) => {
    const table = { columns: ['a'], rows: [], rowCount };
    expect(compare(expecting('number', operator, wanted), { text: '', table })).toMatchObject({ outcome });
  });
  test('of a number with a name is read beside that name', () => {
    expect(compare(expecting('number', '>', '0', 'requests_total'), { text: 'requests_total 12' })).toMatchObject({
      outcome: 'met',
    });
  });
  test('of a number is not met by a longer number that contains it', () => {
    expect(compare(expecting('number', '=', '200'), { text: 'took 2001 ms' })).toMatchObject({ outcome: 'notSeen' });
  });
  test.each([
    ['{"state":"up"}', '{"state":"slow","since":4}', 'contradicted', '"state":"slow"'],
    ['{"live":true}', '{ "live": false }', 'contradicted', '"live": false'],
    ['{"state":"up"}', '{"part":{"state":"slow"},"state":"up","id":1}', 'notSeen', undefined],
    ['{"version":"1.4.0","since":4}', '{"version":"1.5.0","since":9}', 'notSeen', undefined],
    ['{"state":"up"}', 'connection refused', 'notSeen', undefined],
  ])('of the answer %s where %s was printed is %s', (text, output, outcome, got) => {
    const { check, parts } = { check: 'pattern' as const, parts: [text.replace(/[{}]/g, '\\$&')] };
    expect(compare({ line: 7, text, check, parts }, { text: output })).toEqual({
      line: 7,
      outcome,
      ...(got === undefined ? {} : { got }),
    });
  });
  test('with a pattern that is no pattern is not seen, and nothing breaks', () => {
    expect(compare(expecting('pattern', '('), { text: '(' })).toMatchObject({ outcome: 'notSeen' });
  });
  test('that only a person can judge is not judged', () => {
    expect(compare(expecting('ask', 'looks right'), { text: '' })).toBeUndefined();
  });
});

test('a quotation that did not appear is named only where it is one of several', () => {
  const shown = { text: 'nothing of it' };
  expect(compare(expecting('literal', 'ready'), shown)).toEqual({ line: 7, outcome: 'notSeen' });
  expect(compare(expecting('literal', 'nothing', 'ready'), shown)).toMatchObject({ got: 'not in the output: ready' });
});

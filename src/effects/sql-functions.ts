/** Whether each function that a text of SQL calls, without its literals, is known to give a value and do nothing else. */
export function callsOnlyKnown(sql: string): boolean {
  for (let at = sql.indexOf('('); at >= 0; at = sql.indexOf('(', at + 1)) {
    const [whole = '', before = '', quoted, plain = ''] = called.exec(sql.slice(Math.max(0, at - farthest), at)) ?? [];
    const name = (quoted ?? plain).toLowerCase();
    if (name === '' || known.test(name) || /^as$/i.test(before) || (quoted === undefined && words.has(name))) continue;
    if (!namesColumns.test(sql.slice(at - whole.length + before.length, at + farthest))) return false;
  }
  return true;
}

/** How much is looked at around a bracket: names are shorter. */
const farthest = 300;

/** The name in front of a bracket, behind its schema if it has one, and the word before it. */
const called = /(?:\b([a-z]+)\s+)?(?:(?:"[^"]*"|[\w$]+)\s*\.\s*)*(?:"([^"]*)"|([A-Za-z_][\w$]*))\s*$/i;

/** `WITH recent(id, at) AS (…)`: the columns of a part of the query. */
const namesColumns = /^\s*[\w".]+\s*\([\w\s,"]*\)\s*AS\s*(?:(?:NOT\s+)?MATERIALIZED\s*)?\(/i;

/** Words of the language and types that a bracket follows. */
const words: ReadonlySet<string> = new Set(
  'all analyze and any array as between bernoulli bigint binary bit by case char character costs cross cube decimal distinct else except exists explain filter float from full group having ilike in inner int integer intersect interval is join lateral left like limit not numeric offset on or order outer over partition real returning right rollup row select sets similar some system then time timestamp timestamptz top union using values varbinary varchar varying verbose when where window with within'.split(
    ' ',
  ),
);

const families: readonly string[] = [
  'count|sum|total|avg|min|max|every|mode|corr|(?:string|array|jsonb?|jsonb?_object|xml|bool|list|bit)_?agg|bool_(?:and|or)|bit_(?:and|or|count)|stddev\\w*|var(?:iance|_\\w+)|percentile_\\w+|any_value|group_concat|approx_\\w+',
  'row_number|rank|dense_rank|percent_rank|cume_dist|ntile|lag|lead|(?:first|last|nth)_value',
  'coalesce|nullif|greatest|least|ifnull|isnull|nvl2?|iif|if|decode|cast|try_cast|convert|typeof|exists',
  'lower|upper|initcap|(?:char_|octet_|bit_|character_)?length|len|[lrb]?trim|substr(?:ing)?(?:_index)?|left|right|replace|concat(?:_ws)?|position|strpos|instr|locate|charindex|split_part|string_to_(?:array|table)|regexp_\\w+|translate|reverse|repeat|[lr]pad|format|printf|quote\\w*|ascii|chr|char|starts_with|glob|like|hex|unhex|to_hex|md5|sha\\d*|crc32|encode|overlay|unaccent|similarity|levenshtein|soundex',
  'abs|ceil(?:ing)?|floor|round|trunc(?:ate)?|mod|div|pow(?:er)?|sqrt|exp|ln|log\\d*|sign|random|rand|gcd|width_bucket',
  'now|age|date|time|datetime|timestamp|julianday|unixepoch|strftime|extract|isfinite|year|month|day|hour|minute|second|week|quarter|dayofweek|getdate|sysdate\\w*|curdate|curtime|date(?:_\\w+|add|diff|part|name)|time(?:zone|stampdiff|stampadd|_\\w+)|to_(?:char|date|timestamp|number|days|seconds)|make_\\w+|(?:clock|statement|transaction)_timestamp|(?:from_|to_)?unix(?:time|_timestamp)|str_to_date|last_day|utc_\\w+|current_\\w+|localtime\\w*|justify_\\w+',
  'jsonb?_\\w+|json|row_to_json|to_jsonb?|isjson|xpath\\w*|unnest|array_\\w+|cardinality|generate_(?:series|subscripts)|grouping|row|hstore|akeys|avals|host|masklen|network|family|inet_(?:server|client)_\\w+|st_\\w+|to_ts(?:vector|query)|\\w*to_tsquery|ts_rank\\w*|ts_headline|uuid|gen_random_uuid|uuid_generate_v\\w+',
  'version|database|schema|user|session_user|connection_id|db_name|object_(?:id|name)|serverproperty|sqlite_version|sqlite_source_id|changes|total_changes|last_insert_rowid|pragma_\\w+|sleep|pg_sleep',
  'pg_size_(?:pretty|bytes)|pg_\\w+_size|pg_get_(?!wal_|logical_)\\w+|pg_stat_get_\\w+|pg_is_\\w+|pg_last_\\w+|pg_current_(?:wal|xlog|snapshot|xact)\\w*|pg_(?:wal|xlog)\\w*(?:_diff|file_name\\w*)|pg_postmaster_start_time|pg_conf_load_time|pg_backend_pid|pg_blocking_pids|pg_\\w+_is_visible|pg_relation_\\w+|pg_tablespace_\\w+|pg_encoding_to_char|pg_typeof|pg_ls_\\w+|pg_stat_file|pg_control_\\w+|pg_options_to_table|pg_show_all_settings|pg_(?:settings|timezone)_\\w+|pg_partition_\\w+|pg_identify_\\w+|pg_describe_object',
  '\\w*obj_description|col_description|format_type|to_reg\\w+|has_\\w+_privilege|txid_\\w*snapshot\\w*|current_setting|acldefault|aclexplode|pgstattuple\\w*|pgstatindex|pg_buffercache_\\w+',
];
const known = new RegExp(`^(?:${families.join('|')})$`);

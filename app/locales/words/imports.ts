import { importColumns } from '#app/domain/imports/columns.ts'
import type { ImportState } from '#app/domain/imports/import-list.ts'
import type { ProblemReason } from '#app/domain/imports/raw-row.ts'
import type { FileFault } from '#app/domain/tables/file-row.ts'
import type { FileColumn } from '#app/domain/tables/table.ts'
import { m } from '#app/locales/compiled/messages.js'
import { getLocale } from '#app/locales/compiled/runtime.js'

const problemWords: Record<ProblemReason, () => string> = {
	missing: m.problem_missing,
	'text-long': m.problem_text_long,
	'place-unknown': m.problem_place_unknown,
	'place-ambiguous': m.problem_place_ambiguous,
	'not-understood': m.problem_not_understood,
	'out-of-range': m.problem_out_of_range,
	cut: m.problem_cut,
	repeated: m.problem_repeated,
	'row-broken': m.problem_row_broken,
	'row-long': m.problem_row_long,
	'not-stored': m.problem_not_stored,
}

const faultWords: Record<FileFault | 'unexpected', (input: { detail: string }) => string> = {
	'file-empty': m.fault_file_empty,
	'file-unknown': m.fault_file_unknown,
	'file-broken': m.fault_file_broken,
	'file-too-large': m.fault_file_too_large,
	'file-old-xls': m.fault_file_old_xls,
	'xlsx-broken': m.fault_xlsx_broken,
	'xlsx-entries': m.fault_xlsx_entries,
	'xlsx-size': m.fault_xlsx_size,
	'xlsx-ratio': m.fault_xlsx_ratio,
	'xlsx-rows': m.fault_xlsx_rows,
	'columns-missing': m.fault_columns_missing,
	unexpected: m.fault_unexpected,
}

export const isFault = (kept: string): boolean => (kept.split(' ')[0] ?? '') in faultWords

/** Why a file was not read, from what an import keeps of it: "columns-missing 岗位名称、待遇". */
export function faultText(kept: string): string {
	const [fault = '', ...detail] = kept.split(' ')
	const words = fault in faultWords ? faultWords[fault as FileFault] : faultWords.unexpected
	return words({ detail: detail.join(' ') })
}

/** A field as its column is called in a file: in Chinese as in our template, otherwise in English. */
export function importFieldName(field: string): string {
	if (!(field in importColumns)) return field
	const [chinese, english] = importColumns[field as keyof typeof importColumns]
	return getLocale() === 'zh-CN' ? chinese : english
}

/** "岗位名称：没有填写"; of a row as a whole only what is wrong. */
export function problemText({ field, reason }: Rejected['problems'][number]): string {
	const words = problemWords[reason]()
	return field === '' ? words : m.finding_at({ field: importFieldName(field), words })
}

/** How far an import is, as one sentence. */
export function importStateText({ state, stalled, rows }: Progress): string {
	if (stalled) return m.import_state_stalled({ count: rows })
	const words = {
		waiting: m.import_state_waiting,
		running: m.import_state_running,
		done: m.import_state_done,
		failed: m.import_state_failed,
	}
	return words[state]({ count: rows })
}

type Progress = { state: ImportState; stalled: boolean; rows: number }

export const importStateWords: Record<ImportState, () => string> = {
	waiting: m.import_word_waiting,
	running: m.import_word_running,
	done: m.import_word_done,
	failed: m.import_word_failed,
}

type Rejected = {
	line: number
	problems: readonly { field: string; reason: ProblemReason }[]
	row: Readonly<Record<string, string>>
}

/** The report of rejected rows: what is wrong in front, and behind it the row, to be mended and sent again. */
export function rejectionColumns(names: readonly string[]): FileColumn<Rejected>[] {
	return [
		{ title: m.import_column_line, value: ({ line }) => line, width: 8 },
		{
			title: m.import_column_field,
			value: ({ problems }) => problems.map(({ field }) => importFieldName(field)).join('、'),
		},
		{
			title: m.import_column_reason,
			value: ({ problems }) => problems.map(({ reason }) => problemWords[reason]()).join('；'),
			width: 40,
		},
		...names.map((name) => ({
			title: () => name,
			value: ({ row }: Rejected) => row[name] ?? '',
		})),
	]
}

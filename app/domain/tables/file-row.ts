/** A row of a file with the line it stands on: its cells by the names of their columns, or why there are none. */
export type FileRow =
	| { line: number; row: Readonly<Record<string, unknown>> }
	| { line: number; row: Readonly<Record<string, unknown>>; fault: 'row-broken' | 'row-long' }

/** A line of cells before anyone knows what the columns mean. */
export type Line = { line: number; cells: readonly unknown[]; fault?: 'row-broken' | 'row-long' }

/** Why a file as a whole is not read. */
export const fileFaults = [
	'file-empty',
	'file-unknown',
	'file-broken',
	'file-too-large',
	'file-old-xls',
	'xlsx-broken',
	'xlsx-entries',
	'xlsx-size',
	'xlsx-ratio',
	'xlsx-rows',
	'columns-missing',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Thrown by readers: the file cannot be read at all, or not to its end. */
export class UnreadableFile extends Error {
	readonly fault: FileFault
	readonly detail: string
	constructor(fault: FileFault, detail = '') {
		super(detail === '' ? fault : `${fault}: ${detail}`)
		this.fault = fault
		this.detail = detail
	}
}

/** How much of a file is taken. Bytes are counted while unpacking: what a file says of itself may be untrue. */
export const fileLimits = {
	xlsx: {
		packedBytes: 200 * 1024 * 1024,
		unpackedBytes: 400 * 1024 * 1024,
		stringsBytes: 200 * 1024 * 1024,
		entries: 1000,
		/** Unpacked to packed; small books may be denser. */
		ratio: 200,
		ratioFromBytes: 50 * 1024 * 1024,
		rows: 100_000,
		columns: 200,
	},
	/** The longest row of a text file. */
	rowLetters: 1024 * 1024,
	/** The heading stands within the first lines; above it there may be a title. */
	headingLines: 20,
} as const

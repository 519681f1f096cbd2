import {
	Document,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml'
import { type DivisionCode, significantCode } from '#app/domain/divisions/division-code.ts'
import {
	type EntryFault,
	entryOf,
	faultsIn,
	oneAfterAnother,
	profileFormat,
	profileHead,
	readEntry,
} from '#app/domain/policy/profile.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'

/** What is wrong with a file, where, and about which parameter. */
export type ProfileFault = EntryFault & { line: number; parameter: string }
export type Profile = { division: DivisionCode; note: string; changes: ParameterChange[] }
export type ReadProfile = Profile | { faults: ProfileFault[] }

/** A file of parameters, or everything that is wrong with it, each with its line. */
export function readProfile(text: string): ReadProfile {
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
	const lineAt = (offset = 0) => lines.linePos(offset).line
	const broken = [...document.errors.map(({ pos }) => pos[0]), ...aliasesIn(document)]
	if (broken.length > 0)
		return { faults: broken.map((offset) => at(lineAt(offset), whole('yaml-broken'))) }
	const root = document.contents
	if (!isMap(root)) return { faults: [at(1, whole('profile-format'))] }
	return readRoot(root, document, (map, field) => lineAt(placeOf(map, field)))
}

const whole = (reason: string): EntryFault => ({ field: '', reason })

/** Aliases would let a small file grow without end: none is taken. */
function aliasesIn(document: Document.Parsed): number[] {
	const found: number[] = []
	visit(document, { Alias: (_key, { range }) => void found.push(range?.[0] ?? 0) })
	return found
}

function placeOf(map: YAMLMap, field: string): number | undefined {
	const pair = map.items.find(({ key }) => isScalar(key) && key.value === field)
	return (pair && isScalar(pair.key) ? pair.key : map).range?.[0]
}

type LineOf = (map: YAMLMap, field: string) => number

function readRoot(root: YAMLMap, document: Document.Parsed, lineOf: LineOf): ReadProfile {
	const head = profileHead.safeParse(root.toJS(document))
	if (!head.success)
		return {
			faults: faultsIn(head.error).map((fault) => at(lineOf(root, fault.field), fault)),
		}
	const division = codeOf(head.data.division)
	if (division === null) {
		const field = 'division'
		return { faults: [at(lineOf(root, field), { field, reason: 'place-unknown' })] }
	}
	const values = root.get('values', true)
	const nodes = isSeq(values) ? values.items : []
	const read = head.data.values.map((stated, place) => {
		const node = nodes[place]
		const map = isMap(node) ? node : root
		return entryAt(stated, (field) => lineOf(map, field))
	})
	const faults = read.flatMap((each) => ('faults' in each ? each.faults : []))
	if (faults.length > 0) return { faults }
	const changes = read.flatMap((each) => ('change' in each ? [each.change] : []))
	return { division, note: head.data.note ?? '', changes: oneAfterAnother(changes) }
}

const codeOf = (text: string) => (text === '' ? '' : significantCode(text))

const at = (line: number, fault: EntryFault, parameter = ''): ProfileFault => ({
	...fault,
	line,
	parameter,
})

function entryAt(stated: unknown, lineOf: (field: string) => number) {
	const read = readEntry(stated)
	if (!('faults' in read)) return read
	const named = (stated as { parameter?: unknown } | null)?.parameter
	const parameter = typeof named === 'string' ? named : ''
	return { faults: read.faults.map((fault) => at(lineOf(fault.field), fault, parameter)) }
}

/** Values of a division as a file that can be read in again; each under its name for whoever reads it. */
export function writeProfile(
	{ division, changes }: Omit<Profile, 'note'>,
	words: { head: string; place: string; nameOf: (change: ParameterChange) => string },
): string {
	const document = new Document({
		format: profileFormat,
		division,
		name: words.place,
		values: changes.map(entryOf),
	})
	document.commentBefore = ` ${words.head}`
	const values = document.get('values', true)
	if (isSeq(values))
		for (const [place, node] of values.items.entries()) {
			const change = changes[place]
			if (isMap(node) && change) node.commentBefore = ` ${words.nameOf(change)}`
		}
	return document.toString({ lineWidth: 0 })
}

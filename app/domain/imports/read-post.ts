import { readCreditCode } from '#app/domain/identity/credit-code.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { demandCodes } from '#app/domain/posts/words.ts'
import { cellsByField, type ImportField, type NamedCells } from './columns.ts'
import { cutText, type Problem, type ProblemReason, type RawRow } from './raw-row.ts'
import { readDay, readFigure, readHeadcount, readPoint } from './read-figures.ts'
import { readPay } from './read-pay.ts'
import { type Places, readPlace } from './read-place.ts'
import {
	contractWordings,
	degreeWordings,
	educationWordings,
	hoursWordings,
	kindWordings,
	readComforts,
	readInsurance,
	readOpenTo,
	readWord,
	shiftWordings,
	type Wordings,
} from './read-words.ts'

/** What a row says of a post and of those behind it, by name: ids are looked up later. */
export type PostOfRow = {
	externalId: string
	source: string
	employer: string
	creditCode: string
	workshop: string
	project: string
	facts: PostFacts
	/** What was there and not understood; the post goes without it. */
	unread: Problem[]
}

/** Why a row makes no post at all, or the post that it makes. */
export type ReadRow = { problems: Problem[] } | { post: PostOfRow }

const longest = { title: 100, employer: 100, description: 6000, address: 200, line: 100 }

/** Reads one row. Title, employer and place have to be there; the rest may be missing or unclear. */
export function readPost(row: RawRow, places: Places): ReadRow {
	const cells = cellsByField(row)
	const place = readPlace(placeCells(cells), places)
	const problems = [
		...needed(cells, 'title', longest.title),
		...needed(cells, 'employer', longest.employer),
		...('reason' in place
			? [
					{
						field: 'place',
						reason: place.reason,
						text: cells.text('place') || cells.text('address'),
					},
				]
			: []),
	]
	if (problems.length > 0 || 'reason' in place) return { problems }

	const unread: Problem[] = []
	const notes = notesTo(unread, cells)
	const point = notes.or(null, 'lat', readPoint(cells.text('lat'), cells.text('lng')))
	const words = ['benefits', 'skills', 'insurance', 'comforts'] as const
	const promises = words.flatMap((field) => cells.list(field))
	const { division } = place
	const facts: PostFacts = {
		kind: notes.word('kind', kindWordings, 'market'),
		title: cells.text('title').replace(/\s+/g, ' '),
		description: notes.cut('description', longest.description),
		placeCode: division.code,
		address: notes.cut('address', longest.address) || cutText(place.rest, longest.address),
		lat: (point ?? division.point)?.lat ?? null,
		lng: (point ?? division.point)?.lng ?? null,
		headcount: notes.or(null, 'headcount', readHeadcount(cells.text('headcount'))),
		...payOf(cells, notes),
		hours: notes.word('hours', hoursWordings, 'unstated'),
		shift: notes.word('shift', shiftWordings, 'unstated'),
		hoursPerDay: notes.figure('hoursPerDay', 24),
		daysPerWeek: notes.figure('daysPerWeek', 7),
		contract: notes.word('contract', contractWordings, 'unstated'),
		insurance: readInsurance(promises),
		...readComforts(promises),
		...datesOf(cells, notes),
		education: notes.word('education', educationWordings, 'none'),
		experience: /不限|无要求/.test(cells.text('experience')) ? '' : notes.cut('experience', 50),
		demands: demandsOf(cells),
		openTo: openToOf(cells, notes),
		benefits: [...new Set(cells.list('benefits'))].slice(0, 30).map((word) => cutText(word, 30)),
		fundSource: notes.cut('fundSource', longest.line),
		destination: notes.cut('destination', longest.line),
		contactName: notes.cut('contactName', 50),
		contactPhone: readPhone(cells.text('contactPhone')) ?? notes.cut('contactPhone', 30),
		workshopId: null,
		projectId: null,
	}
	return { post: { ...behind(cells, notes), facts, unread } }
}

function placeCells({ text }: NamedCells) {
	return {
		code: text('divisionCode'),
		province: text('province'),
		city: text('city'),
		district: text('district'),
		place: text('place'),
		address: text('address'),
	}
}

function needed({ text }: NamedCells, field: ImportField, most: number): Problem[] {
	const said = text(field)
	if (said === '') return [{ field, reason: 'missing', text: '' }]
	return said.length > most ? [{ field, reason: 'text-long', text: cutText(said, most) }] : []
}

/** Whoever stands behind a post, as the row names them. */
function behind(cells: NamedCells, notes: Notes) {
	const credit = cells.text('creditCode') === '' ? '' : readCreditCode(cells.text('creditCode'))
	if (credit !== '' && 'fault' in credit) notes.note('creditCode')
	return {
		externalId: cutText(cells.text('externalId'), 200),
		source: cutText(cells.text('source'), 50),
		employer: cells.text('employer').replace(/\s+/g, ' '),
		creditCode: credit === '' || 'fault' in credit ? '' : credit.code,
		workshop: cells.text('workshop'),
		project: cells.text('project'),
	}
}

function payOf(cells: NamedCells, notes: Notes) {
	const pay = readPay({
		text: cells.text('pay'),
		min: cells.text('payMin'),
		max: cells.text('payMax'),
		unit: cells.text('payUnit'),
	})
	if (pay === null) notes.note(cells.text('pay') === '' ? 'payMin' : 'pay')
	if (!pay?.stated) return { payUnit: null, payMinFen: null, payMaxFen: null }
	const { payUnit, payMinFen, payMaxFen } = pay
	return { payUnit, payMinFen, payMaxFen }
}

/** An end before its beginning is a slip of one of the two: nobody knows which, so neither counts. */
function datesOf(cells: NamedCells, notes: Notes) {
	const startsOn = notes.or(null, 'startsOn', readDay(cells.text('startsOn')))
	const endsOn = notes.or(null, 'endsOn', readDay(cells.text('endsOn')))
	const validUntil = notes.or(null, 'validUntil', readDay(cells.text('validUntil')))
	if (startsOn === null || endsOn === null || startsOn <= endsOn)
		return { startsOn, endsOn, validUntil }
	notes.note('endsOn', 'out-of-range')
	return { startsOn: null, endsOn: null, validUntil }
}

function demandsOf({ text }: NamedCells): PostFacts['demands'] {
	const said = demandCodes.map((code) => [code, readWord(degreeWordings, text(code))] as const)
	return Object.fromEntries(said.filter(([, degree]) => degree !== '' && degree !== null))
}

function openToOf(cells: NamedCells, notes: Notes): PostFacts['openTo'] {
	const { groups, unread } = readOpenTo(cells.list('openTo'))
	if (unread.length > 0) notes.note('openTo')
	return groups
}

type Notes = ReturnType<typeof notesTo>

/** Readers that note what they did not understand and go on without it. */
function notesTo(unread: Problem[], { text }: NamedCells) {
	const note = (field: ImportField, reason: ProblemReason = 'not-understood') => {
		unread.push({ field, reason, text: cutText(text(field), 100) })
	}
	const or = <Value, Missing>(missing: Missing, field: ImportField, value: Value | '' | null) => {
		if (value === null) note(field)
		return value === null || value === '' ? missing : value
	}
	return {
		note,
		or,
		word: <Code extends string>(field: ImportField, wordings: Wordings<Code>, usual: Code): Code =>
			or(usual, field, readWord(wordings, text(field))),
		figure: (field: ImportField, most: number): number | null =>
			or(null, field, readFigure(text(field), { least: 0.5, most, whole: false })),
		cut: (field: ImportField, most: number): string => {
			if (text(field).length > most) note(field, 'cut')
			return cutText(text(field), most)
		},
	}
}

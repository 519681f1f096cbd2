import type { IndexedPost, PostQuery } from '#app/adapters/search/post-search.ts'
import { existingAround } from '#app/domain/divisions/division-code.ts'
import { pointOf } from '#app/domain/geo.ts'
import { cellsAround, cellsOf } from '#app/domain/geo-cells.ts'
import { plainName } from '#app/domain/search/candidate.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'

/**
 * Everything a search narrows by, besides ranges, is a lexeme of one text vector with one index: one
 * look-up joins words, work, places and the rest, whatever the planner thinks of them. Capital
 * letters keep the kinds of lexemes apart; words have none.
 */
export const lexeme = {
	name: (name: string) => `=:${name}`,
	title: (token: string) => `T:${token}`,
	said: (id: string) => `S:${id}`,
	named: (id: string) => `N:${id}`,
	group: (group: string) => `G:${group}`,
	place: (code: string) => `P:${code}`,
	cell: (cell: string) => `C:${cell}`,
	trait: (trait: string) => `F:${trait}`,
	kind: (kind: string) => `K:${kind}`,
	hours: (hours: string) => `H:${hours}`,
	day: (day: number) => `D:${day}`,
	pay: (step: number) => `M:${step}`,
}

const msOfDay = 86_400_000
export const dayOf = (instant: Date): number => Math.floor(instant.getTime() / msOfDay)
const fenOfStep = 50_000
export const highestPayStep = 60
/** Pay in steps of 500 yuan a month. */
export const payStep = (fen: number): number =>
	Math.min(highestPayStep, Math.floor(fen / fenOfStep))

export function lexemesOf(post: IndexedPost): string[] {
	const point = pointOf(post)
	return [
		...new Set([
			lexeme.name(plainName(post.core)),
			...post.titleTokens.map(lexeme.title),
			...post.titleTokens,
			...post.bodyTokens,
			...post.said.map(lexeme.said),
			...[...post.said, ...post.within].map(lexeme.named),
			...post.groups.map(lexeme.group),
			...existingAround(post.placeCode).map(lexeme.place),
			...(point ? cellsOf(point).map(lexeme.cell) : []),
			...post.traits.map(lexeme.trait),
			lexeme.kind(post.kind),
			lexeme.hours(post.hours),
			lexeme.day(dayOf(post.publishedAt)),
			...(post.monthMaxFen === null ? [] : [lexeme.pay(payStep(post.monthMaxFen))]),
		]),
	]
}

const mark = /^[A-Z=]:/
const titleMark = lexeme.title('')

/** What stands in lexemes of one kind: the codes of places, of kinds of work. */
export const ofKind = (lexemes: readonly string[], kind: (value: string) => string): string[] => {
	const sign = kind('')
	return lexemes.filter((each) => each.startsWith(sign)).map((each) => each.slice(sign.length))
}

/** The tokens that lexemes were made of. */
export function tokensIn(
	lexemes: readonly string[],
): Pick<IndexedPost, 'titleTokens' | 'bodyTokens'> {
	const titleTokens: string[] = []
	const words: string[] = []
	for (const each of lexemes)
		if (each[1] !== ':' || !mark.test(each)) words.push(each)
		else if (each.startsWith(titleMark)) titleTokens.push(each.slice(titleMark.length))
	const inTitle = new Set(titleTokens)
	return { titleTokens, bodyTokens: words.filter((word) => !inTitle.has(word)) }
}

/** Lexemes of which one has to be there; `not` turns it around. */
export type Line = { any: readonly string[]; not?: true }

export function linesOf(query: Conditions): Line[] {
	const title = query.wordsIn === 'title'
	const without = [
		...query.withoutWork.map(lexeme.named),
		...query.withoutWords,
		...query.withoutKinds.map(lexeme.kind),
	]
	return [
		...query.words.map((word) => ({ any: [title ? lexeme.title(word) : word] })),
		...query.work.map(({ ids, as }) => ({ any: ids.map(lexeme[as]) })),
		...query.traits.map((trait) => ({ any: [lexeme.trait(trait)] })),
		...[
			query.groups.map(lexeme.group),
			query.kinds.map(lexeme.kind),
			query.hours.map(lexeme.hours),
			query.divisions.map(lexeme.place),
			cellsOfQuery(query),
		]
			.filter((any) => any.length > 0)
			.map((any) => ({ any })),
		...(without.length > 0 ? [{ any: without, not: true } as const] : []),
	]
}

/** A part of all posts: those of one name or all others, those of some days, those paid so much. */
export type Slice = {
	name?: { text: string; is: boolean }
	days?: readonly [from: number, to: number]
	pay?: readonly [from: number, to: number]
}

/**
 * The conditions of a query as a tsquery, perhaps within a slice; null where there are none. Cells keep the hits of
 * other lines few; alone they find far more than what lies near, and the index of coordinates does better.
 */
export function tsQueryOf(query: PostQuery, slice?: Slice | null): string | null {
	const lines = [...linesOf(query), ...linesOfSlice(slice ?? {})]
	const isPlaceAlone = lines.length === 1 && cellsOfQuery(query).length > 0
	return isPlaceAlone ? null : tsQueryOfLines(lines)
}

const cellsOfQuery = ({ near, radiusKm }: Conditions): string[] =>
	near && radiusKm !== null ? cellsAround(near, radiusKm).map(lexeme.cell) : []

export function tsQueryOfLines(lines: readonly Line[]): string | null {
	const terms = lines.map(({ any, not }) => `${not ? '!' : ''}(${any.map(quoted).join('|')})`)
	return terms.length > 0 ? terms.join('&') : null
}

function linesOfSlice({ name, days, pay }: Slice): Line[] {
	const steps = ([from, to]: readonly [number, number], of: (step: number) => string) =>
		Array.from({ length: to - from + 1 }, (_, step) => of(from + step))
	return [
		...(name ? [{ any: [lexeme.name(name.text)], ...(!name.is && { not: true as const }) }] : []),
		...(days ? [{ any: steps(days, lexeme.day) }] : []),
		...(pay ? [{ any: steps(pay, lexeme.pay) }] : []),
	]
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, (letter) => letter + letter)}'`

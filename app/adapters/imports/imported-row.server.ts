import { newId } from '#app/adapters/clock/ids.server.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { readCreditCode } from '#app/domain/identity/credit-code.ts'
import { type ImportedMove, importedMove } from '#app/domain/imports/imported-move.ts'
import { checkPost } from '#app/domain/posts/check-post.ts'
import type { Finding } from '#app/domain/posts/finding.ts'
import type { PostState } from '#app/domain/posts/post-machine.ts'
import type { ImportedPost, ImportRun } from './import-run.ts'
import type { ImportedEmployer } from './imported-employers.server.ts'
import type { ImportedWorks } from './imported-works.server.ts'

/** A post as it stands in the database, as far as an import asks. */
export type KnownPost = {
	id: string
	state: PostState
	version: number
	publishedAt: string | null
	validUntil: string | null
}

/** A row for the table of posts and its event, by the names of their columns. */
export type WrittenPost = {
	post: Record<string, unknown>
	event: Record<string, unknown>
	move: ImportedMove
	warned: boolean
}

type Behind = { known: KnownPost | null; employer: ImportedEmployer; works: ImportedWorks }

export function writtenPost(
	run: ImportRun,
	imported: ImportedPost,
	{ known, employer, works }: Behind,
): WrittenPost | null {
	const { workshopId, project } = works
	const named = workshopId !== null || project !== null
	const facts = named
		? { ...imported.facts, workshopId, projectId: project?.id ?? null }
		: imported.facts
	const rules = run.rulesAt(facts.placeCode)
	const share = project?.share ?? null
	const labourShare = share === null ? null : { share, minimum: rules.labourShare }
	const findings = [
		...checkPost(facts, { ...rules, today: run.today, imported: true, employer, labourShare }),
		...ownFindings(imported),
	]
	const move = importedMove(known?.state ?? null, findings)
	if (!move) return null
	const id = known?.id ?? newId()
	const version = (known?.version ?? -1) + 1
	const post = asColumns(
		rowOfFacts(facts, findings, rules.month),
		periodOf(run, imported, known, move),
		{
			id,
			version,
			state: move.to,
			stateReason: '',
			employerId: employer.id,
			source: imported.source,
			externalId: imported.externalId,
			ownerCode: imported.ownerCode,
			importId: run.id,
			importDigest: imported.digest,
			createdBy: run.startedBy.startsWith('account:') ? run.startedBy.slice(8) : null,
			createdAt: run.now,
			updatedAt: run.now,
			demo: false,
		},
	)
	const event = {
		postId: id,
		seq: version,
		verb: move.verb,
		fromState: known?.state ?? '',
		toState: move.to,
		machine: 'post',
		actor: run.startedBy,
		data: { import: run.id },
		at: run.now,
	}
	return { post, event: asColumns(event), move, warned: findings.some(isTelling) }
}

/** That an employer is new says nothing about the row. */
const isTelling = ({ level, code }: Finding): boolean =>
	level === 'warn' && code !== 'employer-unverified'

function ownFindings({ creditCode, unread }: ImportedPost): Finding[] {
	const credit = creditCode === '' ? null : readCreditCode(creditCode)
	const unchecked = credit !== null && 'checked' in credit && !credit.checked
	return [
		...(unchecked
			? [
					{
						code: 'credit-code-unchecked',
						level: 'warn',
						field: 'employerId',
						rule: 'R-151',
					} as const,
				]
			: []),
		...unread.map(
			({ field, text }) =>
				({ code: 'unread', level: 'warn', field, rule: 'R-152', detail: text }) as const,
		),
	]
}

/** A post that becomes public holds from now; one that is public already keeps its days, unless the row gives others. */
function periodOf(
	run: ImportRun,
	{ facts, ownerCode }: ImportedPost,
	known: KnownPost | null,
	{ verb, to }: ImportedMove,
) {
	const publishedAt = known?.publishedAt ?? (to === 'published' ? run.now : null)
	const begins = to === 'published' && (verb === 'import' || verb === 'renew')
	const holds = begins ? run.lastDay(ownerCode) : (known?.validUntil ?? null)
	return { publishedAt, validUntil: facts.validUntil ?? holds }
}

/** Straight into one object, a later part over an earlier one: a post has fifty columns, and copies cost. */
function asColumns(
	...parts: readonly Readonly<Record<string, unknown>>[]
): Record<string, unknown> {
	const columns: Record<string, unknown> = {}
	for (const part of parts)
		for (const name of Object.keys(part)) columns[columnOf(name)] = part[name]
	return columns
}

const columnNames = new Map<string, string>()

function columnOf(name: string): string {
	const known = columnNames.get(name)
	if (known !== undefined) return known
	const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
	columnNames.set(name, column)
	return column
}

import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { draftProposal } from '#app/commands/policy/draft-proposal.server.ts'
import { moveProposal } from '#app/commands/policy/move-proposal.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'
import { addMonths, dayIn } from '#app/domain/time/day.ts'
import { shownExample } from '#app/queries/policy/shown-example.server.ts'
import { shownProposal } from '#app/queries/policy/shown-proposal.server.ts'
import { addFamily } from '#tests/makers/family.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { made, monday } from '#tests/makers/journeys.ts'
import { onceFor } from '#tests/makers/once.ts'
import { aChange, aDraft } from '#tests/makers/proposal.ts'
import { aCaseworker, aDibaoSeeker, aRefusal, staff } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const halfAYearLater = addMonths(dayIn(monday), 7)
let maker: Staff
const families: Record<string, string> = {}
const pay = { grossFen: 300_000, insuranceFen: 0, taxFen: 0 }

beforeAll(async () => {
	maker = await addStaff('admin', '3301')
	await asOwner(
		`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
		 VALUES ($1, 'dibao.standard_monthly.urban', '3301', '130000', '2025-01-01', 'city', '标准')`,
		[newId()],
	)
	families.poor = await addFamily('330108', { otherIncomeFen: 190_000, benefitFen: 200_000 })
	families.working = await addFamily('330108', {
		earners: [pay],
		since: '2026-10',
		benefitFen: 90_000,
	})
	families.unknown = await addFamily('330108', null)
	families.beside = await addFamily('330203', { benefitFen: 390_000 })
})

const as = () => contextFor(maker, { once: onceFor() })
async function look(...changes: ParameterChange[]) {
	const drafted = await draftProposal(as(), aDraft(...changes))
	if ('refused' in drafted) throw new Error(drafted.refused)
	const shown = await shownProposal(contextFor(maker), drafted.proposalId)
	if (!shown) throw new Error('a draft is not shown')
	return shown
}

describe('a higher standard', () => {
	const higher = aChange({ key: 'dibao.standard_monthly.urban', value: 140_000 })

	test('changes the money of the families on record, and says of whom it is not known', async () => {
		const { impact, families: examples } = await look(higher)
		expect(impact?.figures.families).toEqual({
			concerned: 3,
			changed: 2,
			people: 2,
			unknown: 1,
			partial: false,
		})
		const poor = examples.find(({ person }) => person === families.poor)
		// Three people: the line rises from 3,900 to 4,200 yuan, and with it what fills the gap.
		expect(poor).toMatchObject({
			month: '2027-01',
			before: { totalFen: 390_000, status: 'dibao' },
			after: { totalFen: 420_000, status: 'dibao' },
		})
	})

	test('leads from each example to its steps before and after', async () => {
		const { id } = await look(higher)
		const found = await shownExample(contextFor(maker), id, families.working ?? '')
		expect(found?.example?.before?.steps.length).toBeGreaterThan(0)
		expect(found?.example?.after?.months[0]?.totalFen).toBeGreaterThan(0)
		const beside = await shownExample(contextFor(maker), id, families.beside ?? '')
		expect(beside).toEqual({ id, example: null })
	})

	test('is remembered as it was seen when it was sent', async () => {
		const { id } = await look(higher)
		await moveProposal(as(), id, 'send')
		const [event] = await asOwner<{ data: object }>(
			"SELECT data FROM parameter_proposal_event WHERE proposal_id = $1 AND verb = 'send'",
			[id],
		)
		expect(event?.data).toMatchObject({ impact: { families: { changed: 2, unknown: 1 } } })
	})
})

test('a deduction changes only families that work; those who lose most come first', async () => {
	const { families: examples, impact } = await look(
		aChange({ key: 'deduct.mode', value: 'ratio_of_earnings' }),
		aChange({ key: 'deduct.value', value: 0.3 }),
	)
	expect(examples.map(({ person }) => person)).toEqual([families.working])
	expect(impact?.figures.families?.concerned).toBe(3)
	const lower = await look(aChange({ key: 'dibao.standard_monthly.urban', value: 50_000 }))
	const gains = lower.families.map(({ before, after }) => after.totalFen - before.totalFen)
	expect(gains).toEqual(gains.toSorted((one, other) => one - other))
})

test('terms that begin later change nobody’s figures, and it is said so', async () => {
	const { impact } = await look(aChange({ key: 'refusal.statement_workdays', value: 8 }))
	expect(impact).toEqual({ effects: ['later'], figures: { day: '2027-01-01' } })
})

test('a value that the county has of its own is not touched by that of the city', async () => {
	await asOwner(
		`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
		 VALUES ($1, 'edge.multiple', '330108', '1.8', '2025-01-01', 'county', '区标准')`,
		[newId()],
	)
	const { impact } = await look(aChange({ key: 'edge.multiple', value: 2 }))
	expect(impact?.figures.families).toMatchObject({ concerned: 0, changed: 0 })
})

test('refusals in a row are counted anew by the proposed rules', async () => {
	const worker = await aCaseworker()
	const personId = await aDibaoSeeker()
	const refusal = await aRefusal(worker, personId)
	made(await decideRefusal(staff(worker), refusal, { verdict: 'unjustified', ground: '没有理由' }))
	const shorter = aChange({ key: 'refusal.window_months', value: 6, validFrom: halfAYearLater })
	const { impact, refusals } = await look(shorter)
	expect(impact?.effects).toEqual(['refusals'])
	expect(impact?.figures.refusals).toEqual({ concerned: 1, changed: 1, partial: false })
	expect(refusals).toMatchObject([{ person: personId, before: 1, after: 0 }])
})

import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { parametersAround, policyOf } from '#app/adapters/policy/read-policy.server.ts'
import type { BetterOff } from '#app/domain/benefit/better-off.ts'
import { type FamilyForm, requestOf } from '#app/domain/benefit/family-form.ts'
import { type Phase, phasesOf } from '#app/domain/benefit/phases.ts'
import { type Extra, extrasOf, factsOfFamily } from '#app/domain/claims/extras.ts'
import { type DivisionCode, nation } from '#app/domain/divisions/division-code.ts'
import { lookUp, type Policy } from '#app/domain/policy/look-up.ts'
import { reckonBetterOff } from './reckon-better-off.server.ts'

export type FamilyAnswer = BetterOff & {
	phases: Phase[]
	/** What may be claimed besides, shown apart. */
	extras: Extra[]
	place: string | null
	/** What the dibao standard was taken from; null where the family stated it. */
	basis: { standardFen: number; doc: string; from: string } | null
}

type Refused = { refused: 'field'; field: string; reason: string }

/** What a job would do to this family's money, by the parameters of the place where it is registered. */
export async function familyAnswer(ctx: Ctx, form: FamilyForm): Promise<FamilyAnswer | Refused> {
	const places = await gazetteer()
	const [place] = form.place === '' ? [] : places.named(form.place)
	if (form.place !== '' && !place) return refusal('place', 'place-unknown')
	const division = place?.code ?? null
	const { insuranceRate, basis, policy } = await inForce(ctx, division ?? nation, form)
	const answer = await reckonBetterOff(
		ctx,
		requestOf(form, division, { today: ctx.today, insuranceRate }),
	)
	if ('missing' in answer) return refusal('standard', 'standard-unknown')
	return {
		...answer,
		phases: phasesOf(answer.months, answer.baselineFen),
		extras: extrasOf(
			factsOfFamily(
				{ area: form.area, onDibao: form.benefit > 0, insured: form.insured === 'yes' },
				form.also,
				ctx.today,
			),
			policy,
		),
		place: place?.fullName ?? null,
		basis,
	}
}

const refusal = (field: string, reason: string) => ({ refused: 'field' as const, field, reason })

async function inForce(
	{ read, today }: Ctx,
	division: DivisionCode,
	{ area, standard }: FamilyForm,
): Promise<{ insuranceRate: number; basis: FamilyAnswer['basis']; policy: Policy }> {
	const rows = await read((db) => parametersAround(db, division))
	const { value, source } = lookUp(rows, `dibao.standard_monthly.${area}`, division, today)
	const stated = standard !== undefined || value === null || source === null
	return {
		policy: policyOf(rows, division, today),
		insuranceRate: lookUp(rows, 'si.personal_rate', division, today).value,
		basis: stated ? null : { standardFen: value, doc: source.sourceDoc, from: source.validFrom },
	}
}

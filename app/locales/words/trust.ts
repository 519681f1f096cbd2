import type { TrustArea } from '#app/domain/access/trust-areas.ts'
import type { trustMonths } from '#app/domain/trust/invitation.ts'
import { m } from '#app/locales/compiled/messages.js'

export const trustAreaWords: Record<TrustArea, () => string> = {
	search: m.trust_area_search,
	offers: m.trust_area_offers,
	registration: m.trust_area_registration,
	guidance: m.trust_area_guidance,
	job: m.trust_area_job,
	claims: m.trust_area_claims,
	papers: m.trust_area_papers,
	messages: m.trust_area_messages,
}

export const trustMonthWords: Record<(typeof trustMonths)[number], () => string> = {
	1: m.trust_months_1,
	3: m.trust_months_3,
	12: m.trust_months_12,
}

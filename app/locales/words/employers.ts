import type { EmployerView } from '#app/domain/employers/employer-list.ts'
import type { EmployerVerb } from '#app/domain/employers/employer-machine.ts'
import type { Likeness } from '#app/domain/employers/similar.ts'
import type { EmployerDocument, EmployerKind, EmployerOrigin } from '#app/domain/employers/words.ts'
import type { EmployerStanding } from '#app/domain/posts/employer-standing.ts'
import { m } from '#app/locales/compiled/messages.js'

type Words<Word extends string> = Record<Word, () => string>

export const standingWords: Words<EmployerStanding> = {
	unverified: m.standing_unverified,
	verified: m.standing_verified,
	refused: m.standing_refused,
	suspended: m.standing_suspended,
}
export const employerViewWords: Words<EmployerView> = {
	imported: m.standing_imported,
	due: m.standing_due,
}
export const employerKindWords: Words<EmployerKind> = {
	enterprise: m.employer_kind_enterprise,
	'individual-business': m.employer_kind_individual,
	cooperative: m.employer_kind_cooperative,
	institution: m.employer_kind_institution,
	'social-organisation': m.employer_kind_social,
	'village-committee': m.employer_kind_village,
	'hr-agency': m.employer_kind_agency,
	unstated: m.employer_kind_unstated,
}
export const originWords: Words<EmployerOrigin> = {
	import: m.employer_origin_import,
	staff: m.employer_origin_staff,
}
export const documentWords: Words<EmployerDocument> = {
	licence: m.document_licence,
	'handler-id': m.document_handler,
	authorisation: m.document_authorisation,
	'legal-representative': m.document_representative,
	'hr-licence': m.document_hr_licence,
	'site-visit': m.document_visit,
}
export const employerVerbWords: Words<EmployerVerb> = {
	record: m.employer_did_record,
	edit: m.employer_did_edit,
	correct: m.employer_did_correct,
	verify: m.employer_did_verify,
	refuse: m.employer_did_refuse,
	suspend: m.employer_did_suspend,
	undo: m.employer_did_undo,
	lapse: m.employer_did_lapse,
}
export const likenessWords: Words<Likeness> = {
	'same-code': m.likeness_code,
	'same-name': m.likeness_name,
	'similar-name': m.likeness_similar,
}

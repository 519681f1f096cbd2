import type { ReactNode } from 'react'
import type { QuestionId } from '#app/domain/seekers/answers.ts'
import {
	AwayFields,
	CareField,
	HoursFields,
	ObstacleFields,
	PayField,
	WillingFields,
} from './fields-conditions.tsx'
import { ConsentField, IdNumberField, NameField, PhoneField } from './fields-person.tsx'
import { HukouFields, ResidenceFields } from './fields-place.tsx'
import { BodyFields, EducationField, OccupationsField, SensesFields } from './fields-work.tsx'
import type { QuestionProps } from './question-props.ts'
import { SkillsFields } from './skills-fields.tsx'

/** The fields of each question's page, its first one being the page's heading. */
export const questionFields: Record<QuestionId, (props: QuestionProps) => ReactNode> = {
	name: NameField,
	'id-number': IdNumberField,
	phone: PhoneField,
	residence: ResidenceFields,
	hukou: HukouFields,
	occupations: OccupationsField,
	education: EducationField,
	skills: SkillsFields,
	body: BodyFields,
	senses: SensesFields,
	care: CareField,
	obstacles: ObstacleFields,
	hours: HoursFields,
	distance: AwayFields,
	pay: PayField,
	willing: WillingFields,
	consent: ConsentField,
}

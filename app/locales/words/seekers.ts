import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { Education } from '#app/domain/posts/words.ts'
import type { QuestionId } from '#app/domain/seekers/answers.ts'
import type { RegistrationState } from '#app/domain/seekers/registration-machine.ts'
import type { SectionId } from '#app/domain/seekers/steps.ts'
import type {
	Ability,
	Agreement,
	CareDuty,
	Certificate,
	Obstacle,
	Relation,
	Skill,
	WantedHours,
	Willingness,
} from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { educationWords } from './posts.ts'

type Words<Word extends string> = Record<Word, () => string>

export const occupationWords: Words<Occupation> = {
	cleaning: m.occupation_cleaning,
	greening: m.occupation_greening,
	security: m.occupation_security,
	domestic: m.occupation_domestic,
	'elder-care': m.occupation_elder_care,
	childcare: m.occupation_childcare,
	kitchen: m.occupation_kitchen,
	waiting: m.occupation_waiting,
	shop: m.occupation_shop,
	warehouse: m.occupation_warehouse,
	delivery: m.occupation_delivery,
	driving: m.occupation_driving,
	factory: m.occupation_factory,
	electronics: m.occupation_electronics,
	garment: m.occupation_garment,
	handcraft: m.occupation_handcraft,
	'food-processing': m.occupation_food_processing,
	construction: m.occupation_construction,
	repair: m.occupation_repair,
	farming: m.occupation_farming,
	forestry: m.occupation_forestry,
	community: m.occupation_community,
	beauty: m.occupation_beauty,
	'customer-service': m.occupation_customer_service,
	'e-commerce': m.occupation_e_commerce,
	office: m.occupation_office,
	sales: m.occupation_sales,
	teaching: m.occupation_teaching,
	health: m.occupation_health,
	technical: m.occupation_technical,
}
export const abilityWords: Words<Ability> = {
	yes: m.ability_yes,
	some: m.ability_some,
	no: m.ability_no,
	unsure: m.ability_unsure,
}
export const careWords: Words<CareDuty> = {
	infant: m.care_infant,
	preschool: m.care_preschool,
	'school-child': m.care_school_child,
	elder: m.care_elder,
	disabled: m.care_disabled,
	ill: m.care_ill,
	pregnant: m.care_pregnant,
	none: m.care_none,
}
export const obstacleWords: Words<Obstacle> = {
	transport: m.obstacle_transport,
	'own-treatment': m.obstacle_own_treatment,
	language: m.obstacle_language,
	documents: m.obstacle_documents,
	'no-phone': m.obstacle_no_phone,
	none: m.obstacle_none,
}
export const skillWords: Words<Skill> = {
	cooking: m.skill_cooking,
	cleaning: m.skill_cleaning,
	care: m.skill_care,
	sewing: m.skill_sewing,
	driving: m.skill_driving,
	farming: m.skill_farming,
	building: m.skill_building,
	repair: m.skill_repair,
	computer: m.skill_computer,
	selling: m.skill_selling,
	handcraft: m.skill_handcraft,
}
export const certificateWords: Words<Certificate> = {
	health: m.certificate_health,
	security: m.certificate_security,
	care: m.certificate_care,
	domestic: m.certificate_domestic,
	cook: m.certificate_cook,
	driver: m.certificate_driver,
	electrician: m.certificate_electrician,
	welder: m.certificate_welder,
	forklift: m.certificate_forklift,
}
export const wantedHoursWords: Words<WantedHours> = {
	any: m.wanted_any,
	'full-time': m.wanted_full_time,
	'part-time': m.wanted_part_time,
}
export const willingWords: Words<Willingness> = {
	willing: m.willing_willing,
	conditional: m.willing_conditional,
	unwilling: m.willing_unwilling,
	unknown: m.willing_unknown,
}
export const relationWords: Words<Relation> = {
	self: m.relation_self,
	family: m.relation_family,
	cadre: m.relation_cadre,
	friend: m.relation_friend,
}
export const agreementWords: Words<Agreement> = {
	'in-person': m.agreed_in_person,
	phone: m.agreed_phone,
	paper: m.agreed_paper,
}
export const registrationStateWords: Words<RegistrationState> = {
	active: m.registration_state_active,
	paused: m.registration_state_paused,
	withdrawn: m.registration_state_withdrawn,
}
export const sectionWords: Words<SectionId> = {
	you: m.section_you,
	place: m.section_place,
	work: m.section_work,
	able: m.section_able,
	way: m.section_way,
	when: m.section_when,
	wish: m.section_wish,
	consent: m.section_consent,
}
export const schoolingWords: Words<Education | 'unknown'> = {
	...educationWords,
	none: m.schooling_none,
	unknown: m.education_unknown,
}

/** What each question is called where all of them stand in a list. */
export const questionWords: Words<QuestionId> = {
	name: m.question_name_title,
	'id-number': m.question_id_number_title,
	phone: m.question_phone_label,
	residence: m.question_residence_title,
	hukou: m.question_hukou_title,
	occupations: m.question_occupations_title,
	education: m.schooling_title,
	skills: m.question_skills_title,
	body: m.question_body_title,
	senses: m.question_senses_title,
	care: m.question_care_title,
	obstacles: m.question_obstacles_title,
	hours: m.question_hours_title,
	distance: m.question_distance_title,
	pay: m.question_pay_title,
	willing: m.question_willing_title,
	consent: m.section_consent,
}

/** The question as its own page asks it. */
export const askedWords: Words<QuestionId> = {
	name: m.question_name,
	'id-number': m.question_id_number,
	phone: m.question_phone,
	residence: m.question_residence,
	hukou: m.question_hukou,
	occupations: m.question_occupations,
	education: m.question_education,
	skills: m.question_skills,
	body: m.question_body,
	senses: m.question_senses,
	care: m.question_care,
	obstacles: m.question_obstacles,
	hours: m.question_hours,
	distance: m.question_distance,
	pay: m.question_pay,
	willing: m.question_willing,
	consent: m.question_consent,
}

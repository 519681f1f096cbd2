/** How well someone can do what work may ask; "not sure" is a valid answer. */
export const abilities = ['yes', 'some', 'no', 'unsure'] as const
export type Ability = (typeof abilities)[number]

/** Whom someone looks after 照护负担. */
export const careDuties = [
	'infant',
	'preschool',
	'school-child',
	'elder',
	'disabled',
	'ill',
	'pregnant',
	'none',
] as const
export type CareDuty = (typeof careDuties)[number]

/** Duties that leave no night and no far-away job open. */
export const bindingCare: readonly CareDuty[] = [
	'infant',
	'preschool',
	'elder',
	'disabled',
	'ill',
	'pregnant',
]

/** What else stands in the way of work. */
export const obstacles = [
	'transport',
	'own-treatment',
	'language',
	'documents',
	'no-phone',
	'none',
] as const
export type Obstacle = (typeof obstacles)[number]

export const wantedHours = ['any', 'full-time', 'part-time'] as const
export type WantedHours = (typeof wantedHours)[number]

export const nightAnswers = ['yes', 'no'] as const

/** declared by the person, changed by them at any time, without consequence. */
export const willingness = ['willing', 'conditional', 'unwilling', 'unknown'] as const
export type Willingness = (typeof willingness)[number]

export const skills = [
	'cooking',
	'cleaning',
	'care',
	'sewing',
	'driving',
	'farming',
	'building',
	'repair',
	'computer',
	'selling',
	'handcraft',
] as const
export type Skill = (typeof skills)[number]

export const certificates = [
	'health',
	'security',
	'care',
	'domestic',
	'cook',
	'driver',
	'electrician',
	'welder',
	'forklift',
] as const
export type Certificate = (typeof certificates)[number]

/** As whom someone acts for a person: as the person, or as a helper. */
export const relations = ['self', 'family', 'cadre', 'friend'] as const
export type Relation = (typeof relations)[number]
export const helperRelations = ['family', 'cadre', 'friend'] as const

/** How someone whom a helper registers has agreed to it. */
export const agreements = ['in-person', 'phone', 'paper'] as const
export type Agreement = (typeof agreements)[number]

/** By whom a registration came in: the person, a helper, or staff at the counter. */
export const channels = ['self', 'helper', 'counter'] as const
export type Channel = (typeof channels)[number]

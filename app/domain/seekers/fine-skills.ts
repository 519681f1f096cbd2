import type { Occupation } from '#app/domain/occupations/groups.ts'
import { fineSkillTable } from './fine-skill-table.ts'
import { type Skill, skills } from './words.ts'

type Table = typeof fineSkillTable
/** Something that someone can do, as narrow as a task of a working day. */
export type FineSkill = { [Area in Skill]: keyof Table[Area] }[Skill]

export const fineSkillsIn = (area: Skill) => Object.keys(fineSkillTable[area]) as FineSkill[]
export const fineSkills: readonly FineSkill[] = skills.flatMap(fineSkillsIn)

const occupationsByFine = Object.assign({}, ...Object.values(fineSkillTable)) as Record<
	FineSkill,
	readonly Occupation[]
>

/** The work that asks for it. */
export const usedIn = (fine: FineSkill): readonly Occupation[] => occupationsByFine[fine]

/** All work that some of them are used in. */
export const occupationsUsing = (fine: readonly FineSkill[]): Occupation[] => [
	...new Set(fine.flatMap(usedIn)),
]

/** Skills that were said in fine, area by area; an area that was not ticked says nothing. */
export const fineWithin = (
	areas: readonly Skill[],
	fine: readonly FineSkill[] = [],
): { area: Skill; fine: FineSkill[] }[] =>
	areas.map((area) => ({ area, fine: fineSkillsIn(area).filter((each) => fine.includes(each)) }))

import type { OneOf } from '#app/domain/one-of.ts'

/** Levels of skill 职业技能等级 that a course leads to: none, then from 初级工 up to 高级技师. */
export const courseLevels = ['none', 'L5', 'L4', 'L3', 'L2', 'L1'] as const
export type CourseLevel = OneOf<typeof courseLevels>

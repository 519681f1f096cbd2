/** What makes a course of a kind of work is no part of the work's name: 养老护理员上岗培训班. */
const asCourse = /(上岗|岗前|职业|技能|资格|取证)*(培训班?|课程|班)$/

/** The kind of work that a course is named for. */
export const workOfCourse = (title: string): string => title.replace(asCourse, '')

/** Words by which a post says that it takes beginners, or teaches what is needed. */
const takesBeginners =
	/不限|不要求|无(经验)?要求|无需|不需|零基础|无经验|可培训|岗前培训|带教|师傅带|学徒/

/** Whether a post's words about experience ask for none. */
export const asksForNothing = (experience: string): boolean => {
	const words = experience.trim()
	return words === '' || words === '无' || takesBeginners.test(words)
}

import type { CourseView } from '#app/adapters/training/course-view.ts'
import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { certificateWords, occupationWords } from '#app/locales/words/seekers.ts'
import { feeText, levelWords } from '#app/locales/words/training.ts'
import { conditionsText } from '#app/locales/words/who-may-join.ts'

type Living = { mode: 'lump' | 'day' | null; fen: number | null }

/** What a course is, what it costs and brings, and whom it is for. */
export function CourseFacts({ course, living }: { course: CourseView; living?: Living }) {
	const { occupation, level, hours, certificate, certificateName, feeFen, bring } = course
	const held = certificateName || (certificate === null ? '' : certificateWords[certificate]())
	return (
		<Facts
			rows={[
				[m.course_occupation(), occupationWords[occupation]()],
				[m.course_level(), levelWords[level]()],
				[m.course_field_hours(), m.course_hours({ count: hours })],
				[m.course_certificate(), held],
				[m.course_fee(), feeText(feeFen)],
				[m.course_allowance(), course.allowance ? livingText(living) : m.course_allowance_no()],
				[m.course_who_title(), conditionsText(course.conditions)],
				[m.course_bring(), bring],
				[m.course_institution(), course.institution],
			]}
		/>
	)
}

/** how much it is, where the place has said so. */
function livingText(living: Living | undefined): string {
	if (!living?.mode || living.fen === null) return m.course_allowance_ask()
	const yuan = countText(living.fen / 100)
	return living.mode === 'day'
		? m.course_allowance_day({ yuan })
		: m.course_allowance_lump({ yuan })
}

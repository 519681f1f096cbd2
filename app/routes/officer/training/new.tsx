import { redirect } from '@remix-run/node'
import { saveCourse } from '#app/commands/training/save-course.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { CourseFields } from '#app/components/training/course-fields.tsx'
import { courseForm } from '#app/domain/training/course-form.ts'
import { courseList } from '#app/domain/training/course-list.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.courses_new)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.keep' }, () => null)

export const action = guardedAction({ may: 'course.keep' }, async ({ ctx, form }) => {
	const fields = readFields(form, courseForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveCourse(ctx, fields.value, null)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`${courseList.path}/${outcome.id}`)
})

export default function NewCourse() {
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.courses_new()} back={{ to: courseList.path, words: m.courses_title() }}>
			<div className="card">
				<PostForm reply={reply} values={{ fee: '0', level: 'none', allowance: 'no' }}>
					<CourseFields />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}

import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { editedCourse } from '#app/queries/training/kept-course.server.ts'

export const meta = pageTitle(m.course_edit)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.keep' }, async ({ ctx, params }) =>
	found(await editedCourse(ctx, params.id)),
)

export const action = guardedAction({ may: 'course.keep' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, courseForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveCourse(ctx, fields.value, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`${courseList.path}/${outcome.id}`)
})

export default function EditCourse() {
	const { id, title, values } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.course_edit()} back={{ to: `${courseList.path}/${id}`, words: title }}>
			<div className="card">
				<PostForm reply={reply} values={values}>
					<CourseFields />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}

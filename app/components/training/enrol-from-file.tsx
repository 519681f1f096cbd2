import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks, Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { courseReasonText, roomText, runTimesText } from '#app/locales/words/training.ts'
import { barWords, proofWords } from '#app/locales/words/who-may-join.ts'
import type {
	OfferedCourse,
	TrainingOfPerson,
} from '#app/queries/training/training-of-person.server.ts'

type Props = Pick<TrainingOfPerson, 'offered' | 'mayExcept'> & { reply: Reply | undefined }

/** Choosing a class for somebody, with what keeps them out of each, and what they have to bring. */
export function EnrolFromFile({ offered, mayExcept, reply }: Props) {
	const open = offered.filter(({ join }) => mayExcept || join.bars.length === 0)
	const closed = offered.filter((each) => !open.includes(each))
	const needsReason = open.some(({ join }) => join.bars.length > 0)
	return (
		<>
			{open.length > 0 && (
				<ActForm verb="enrol" reply={reply} values={{ plan: 'yes' }}>
					<Choice
						name="run"
						label={m.course_which_run()}
						options={open.map((course) => ({
							value: course.next.id,
							label: <span className="font-semibold">{course.title}</span>,
							hint: <Offer course={course} />,
						}))}
					/>
					{needsReason && (
						<TextArea
							name="exception"
							label={m.enrol_exception()}
							hint={m.enrol_exception_hint()}
							optional
							rows={2}
							maxLength={300}
						/>
					)}
					<Checks
						name="plan"
						label={m.file_plan()}
						optional
						options={[{ value: 'yes', label: m.enrol_into_plan() }]}
					/>
					<div>
						<Submit>{m.enrol_submit()}</Submit>
					</div>
				</ActForm>
			)}
			{closed.length > 0 && (
				<section className="stack-2">
					<h3 className="font-bold">{m.enrol_closed()}</h3>
					<ul>
						{closed.map((course) => (
							<li key={course.id} className="border-t border-line py-2">
								<span className="font-semibold">{course.title}</span>
								<span className="block text-soft">
									<Offer course={course} />
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	)
}

/** When and where, whether there is a place, and what speaks for and against it. */
function Offer({ course: { next, join, conditions, reasons } }: { course: OfferedCourse }) {
	const km = next.km === null ? [] : [m.distance_km({ km: next.km.toFixed(1) })]
	return (
		<>
			<span className="block">
				{[runTimesText(next), next.place, ...km, roomText(next.room)].join(' · ')}
			</span>
			{reasons.map((reason) => (
				<span key={reason.code} className="block text-good">
					{courseReasonText(reason)}
				</span>
			))}
			{join.bars.map((bar) => (
				<span key={bar} className="block text-care font-semibold">
					{barWords[bar](conditions)}
				</span>
			))}
			{join.bars.length === 0 && join.unknown.length > 0 && (
				<span className="block">
					{m.join_unknown()}
					{join.unknown.map((aspect) => proofWords[aspect](conditions)).join('；')}
				</span>
			)}
		</>
	)
}

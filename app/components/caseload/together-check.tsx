import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Chosen } from '#app/domain/caseload/together-forms.ts'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { togetherWords } from '#app/locales/words/caseload.ts'
import type { ChosenPeople } from '#app/queries/caseload/chosen-people.server.ts'
import { TogetherFields } from './together-fields.tsx'

type Props = ChosenPeople & { chosen: Chosen; reply: Reply }

/** What is about to be done and to whom, by name; nothing has happened yet. */
export function TogetherCheck({ chosen, people, caseworkers, reply }: Props) {
	const { act, of } = chosen
	return (
		<PostForm reply={reply}>
			<input type="hidden" name="act" value={act} />
			<input type="hidden" name="of" value={of} />
			<input type="hidden" name="sure" value="yes" />
			{people.map(({ id }) => (
				<input key={id} type="hidden" name="person" value={id} />
			))}
			<h2 className="text-lg font-bold">
				{m.together_check({ act: togetherWords[act](), count: people.length })}
			</h2>
			<section className="stack-2">
				<h3 className="font-semibold">{m.together_names()}</h3>
				<ul className="grid sm:grid-cols-2 lg:grid-cols-3 gap-x-4">
					{people.map(({ id, name, place, caseworker }) => (
						<li key={id} className="border-t border-line py-1">
							{name} <span className="text-soft">{place}</span>
							{caseworker !== '' && <span className="block text-soft">{caseworker}</span>}
						</li>
					))}
				</ul>
			</section>
			<TogetherFields act={act} caseworkers={caseworkers} />
			<div className="cluster">
				<Submit>{m.together_do({ count: people.length })}</Submit>
				<Link to={`/people${of === '' ? '' : `?${of}`}`} className="link p-2">
					{m.together_back()}
				</Link>
			</div>
		</PostForm>
	)
}

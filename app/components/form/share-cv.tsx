import { Link } from '@remix-run/react'
import { Checks } from '#app/components/form/choices.tsx'
import { m } from '#app/locales/compiled/messages.js'

/** the employer opens a copy of the CV only where the person agrees, for as long as they agree. */
export function ShareCv() {
	return (
		<div>
			<Checks
				name="cv"
				label={m.cv_share_question()}
				options={[{ value: 'yes', label: m.cv_share_label(), hint: m.cv_share_hint() }]}
			/>
			<Link to="/me/cv" className="link inline-block py-2">
				{m.cv_look()}
			</Link>
		</div>
	)
}

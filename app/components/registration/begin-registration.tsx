import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'

/** What registering means and takes, before the first question; `first` is that question. */
export function BeginRegistration({ first }: { first: string }) {
	return (
		<div className="card stack-6">
			<h1 className="text-2xl font-bold">{m.registration_title()}</h1>
			<p className="text-lg">{m.registration_start_lead()}</p>
			<ul className="list-disc pl-6 stack-2">
				<li>{m.registration_start_time()}</li>
				<li>{m.registration_start_free()}</li>
				<li>{m.registration_start_card()}</li>
			</ul>
			<p>
				<Link to={first} className="button">
					{m.registration_start()}
				</Link>
			</p>
			<p>
				<Link to="/me/registration/helper" className="link">
					{m.registration_for_other()}
				</Link>
			</p>
		</div>
	)
}

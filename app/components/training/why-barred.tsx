import { Link } from '@remix-run/react'
import { trainingPath } from '#app/domain/training/course-search.ts'
import type { JoinConditions, JoinVerdict } from '#app/domain/training/who-may-join.ts'
import { m } from '#app/locales/compiled/messages.js'
import { barWords, proofWords } from '#app/locales/words/who-may-join.ts'

type Props = { verdict: JoinVerdict; conditions: JoinConditions }

/** Why whoever reads cannot join a class, and what they can do about it. */
export function WhyBarred({ verdict: { bars }, conditions }: Props) {
	if (bars.length === 0) return null
	return (
		<div className="border-l-4 border-care pl-3 stack-2">
			<p className="font-semibold">{m.join_barred()}</p>
			<ul className="list-disc pl-5">
				{bars.map((bar) => (
					<li key={bar}>{barWords[bar](conditions)}</li>
				))}
			</ul>
			<p>
				<Link to="/me/registration" className="link">
					{m.join_wrong()}
				</Link>{' '}
				<Link to={trainingPath} className="link">
					{m.join_others()}
				</Link>
			</p>
		</div>
	)
}

/** The papers to bring, of what the portal does not know. */
export function WhatToBring({ verdict: { bars, unknown }, conditions }: Props) {
	if (bars.length > 0 || unknown.length === 0) return null
	return (
		<div>
			<p>{m.join_unknown()}</p>
			<ul className="list-disc pl-5">
				{unknown.map((aspect) => (
					<li key={aspect}>{proofWords[aspect](conditions)}</li>
				))}
			</ul>
		</div>
	)
}

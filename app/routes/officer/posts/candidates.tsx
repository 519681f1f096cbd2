import { Link, useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { blockerWords, checkWords, reasonText } from '#app/locales/words/matching.ts'
import { type Candidate, candidates } from '#app/queries/matching/candidates.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'candidate.see' }, async ({ ctx, params }) =>
	found(await candidates(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: m.candidates_title({ title: data?.title ?? '' }) }) },
]

const columns: readonly Column<Candidate>[] = [
	{
		id: 'name',
		title: m.candidates_name,
		cell: ({ personId, name }) => (
			<Link to={`/people/${personId}`} className="link">
				{name}
			</Link>
		),
	},
	{ id: 'age', title: m.candidates_age, numeric: true, cell: ({ age }) => age ?? '–' },
	{ id: 'place', title: m.candidates_place, cell: ({ place }) => place, minor: true },
	{
		id: 'score',
		title: m.candidates_score,
		numeric: true,
		cell: ({ match }) => Math.round(match.score),
	},
	{
		id: 'why',
		title: m.recommended_why,
		cell: ({ match }) => <Tags words={match.reasons.map(reasonText)} />,
	},
	{
		id: 'check',
		title: m.candidates_check,
		cell: (candidate) => <Tags words={checksOf(candidate)} />,
	},
]

/** what concerns body and family is looked up in the person's own file. */
function checksOf({ match, confirmed }: Candidate): string[] {
	const checks = match.checks.map((code) => checkWords[code]())
	if (!confirmed) checks.unshift(m.candidates_unconfirmed())
	if (match.more) checks.push(m.candidates_more())
	return checks
}

function Tags({ words }: { words: readonly string[] }) {
	return (
		<ul className="cluster">
			{words.map((each) => (
				<li key={each} className="tag">
					{each}
				</li>
			))}
		</ul>
	)
}

export default function Candidates() {
	const { postId, title, open, people, blockers } = useLoaderData<typeof loader>()
	return (
		<StaffShell
			title={m.candidates_title({ title })}
			back={{ to: `/officer/posts/${postId}`, words: title }}
		>
			{open ? (
				<>
					<p className="text-soft">{m.candidates_lead()}</p>
					<DataTable
						caption={m.candidates_title({ title })}
						columns={columns}
						rows={people}
						keyOf={({ personId }) => personId}
						empty={m.candidates_none()}
					/>
					{blockers.length > 0 && (
						<ul className="card list-disc pl-6">
							{blockers.map(({ code, count }) => (
								<li key={code}>{m.candidates_blocker({ what: blockerWords[code](), count })}</li>
							))}
						</ul>
					)}
				</>
			) : (
				<p className="card">{m.candidates_not_open()}</p>
			)}
		</StaffShell>
	)
}

import { type Column, DataTable } from '#app/components/data-table.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { m } from '#app/locales/compiled/messages.js'
import type { ProfileChoice } from '#app/queries/policy/profile-choices.server.ts'

const columns: readonly Column<ProfileChoice>[] = [
	{ id: 'place', title: m.parameters_place, cell: ({ place }) => <strong>{place}</strong> },
	{
		id: 'values',
		title: m.profile_values,
		cell: ({ values, unverified }) => (
			<>
				{values}{' '}
				{unverified > 0 && (
					<span className="tag ml-2">{m.profile_unverified({ count: unverified })}</span>
				)}
			</>
		),
	},
	{ id: 'note', title: m.profile_note, cell: ({ note }) => note, minor: true },
	{
		id: 'use',
		title: m.profile_use,
		cell: ({ name, own }) => (
			<div className="cluster">
				<a href={`/admin/parameters/profiles/${name}`} className="button-quiet" download>
					{m.profile_download()}
				</a>
				{own && (
					<PostForm upload className="" scope={name}>
						<input type="hidden" name="profile" value={name} />
						<input type="hidden" name="reason" value={m.profile_example_reason()} />
						<Submit look="quiet">{m.profile_propose()}</Submit>
					</PostForm>
				)}
			</div>
		),
	},
]

/** Examples of real places: to download, and to propose where they are of one's own division. */
export function ProfileList({ profiles }: { profiles: readonly ProfileChoice[] }) {
	return (
		<section className="stack-2">
			<h2 className="text-lg font-bold">{m.profile_examples()}</h2>
			<p>{m.profile_examples_about()}</p>
			<DataTable
				caption={m.profile_examples()}
				columns={columns}
				rows={profiles}
				keyOf={({ name }) => name}
				empty={m.profile_examples()}
			/>
		</section>
	)
}

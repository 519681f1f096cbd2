import type { ActionFunctionArgs } from '@remix-run/node'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { onceOf } from './form-body.server.ts'
import { type Door, enterForm, type FormEntry } from './guarded.server.ts'
import { readUpload } from './upload-body.server.ts'

type UploadEntry<D extends Door> = FormEntry<D> & { file: HandedIn | null }

/** An action whose form carries a file: it is on disk while the action runs, and gone afterwards. */
export function guardedUpload<const D extends Door, T>(
	door: D,
	act: (entry: UploadEntry<D>) => Promise<T> | T,
) {
	const action = async (args: ActionFunctionArgs) =>
		enterForm(door, args, async (enter) => {
			const { form, file, discard } = await readUpload(args.request)
			try {
				const once = onceOf(args.request, form, file ? [file.name, file.digest] : [])
				return await act({ ...enter(form, once), file })
			} finally {
				await discard()
			}
		})
	return Object.assign(action, { door })
}

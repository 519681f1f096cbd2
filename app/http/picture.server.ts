/** A picture by itself: nothing of it is kept by browsers or between. */
export const pictureAnswer = (jpeg: Buffer<ArrayBuffer>): Response =>
	new Response(jpeg, {
		headers: {
			'Content-Type': 'image/jpeg',
			'Content-Disposition': 'inline; filename="note.jpg"',
			'Cache-Control': 'private, no-store',
		},
	})

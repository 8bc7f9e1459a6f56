// Passes pictures that are pasted into a text, or dropped on it, to the dialog that asks for their descriptions. Text
// areas with pictures have the attribute data-pictures. The dialog opens after the event `picture-chosen`, and its
// upload field then asks for the file by the event `picture-wanted`.
(() => {
  const TAKEN = ['image/png', 'image/jpeg', 'image/gif'];
  const waiting = [];

  const areaOf = (event) => event.composedPath().find((around) => around.matches?.('[data-pictures]'));

  const take = (area, file) => {
    if (area.readonly) return;
    waiting.push(file);
    area.dispatchEvent(new CustomEvent('picture-chosen'));
  };

  const takeAll = (event, data) => {
    const area = areaOf(event);
    const files = [...(data?.files ?? [])];
    // Word processors add a picture of the copied text to the clipboard. The user wants the text, not the picture.
    if (!area || !files.length || data.types.includes('text/plain')) return;
    if (event.type === 'drop') event.preventDefault(); // otherwise the browser would open the file in place of the page
    if (!files.every((file) => file.type.startsWith('image/'))) return;
    event.preventDefault();
    event.stopPropagation();
    files.forEach((file) => take(area, file));
  };

  // The browser reads more formats than the portal takes, such as WebP.
  const known = async (file) => {
    if (TAKEN.includes(file.type)) return file;
    try {
      const picture = await createImageBitmap(file);
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      const png = await new Promise((done) => { canvas.toBlob(done, 'image/png'); });
      return png ? new File([png], 'picture.png', { type: 'image/png' }) : file;
    } catch (unreadable) {
      return file; // the server says why it refuses the file
    }
  };

  document.addEventListener('paste', (event) => takeAll(event, event.clipboardData), true);
  document.addEventListener('drop', (event) => takeAll(event, event.dataTransfer), true);
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') && areaOf(event)) event.preventDefault();
  });
  document.addEventListener('picture', (event) => {
    const area = areaOf(event);
    if (area && event.detail instanceof File) take(area, event.detail);
  }, true);
  document.addEventListener('picture-wanted', async (event) => {
    const upload = event.target;
    const file = waiting.shift();
    if (!file) return;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await known(file));
    upload.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
})();

// Files and pictures that are pasted go where dropped ones would: into the nearest upload around the place of pasting.
(() => {
  document.addEventListener('paste', (event) => {
    const { files, types } = event.clipboardData;
    // Word processors put a picture of the copied words beside them; what is meant are the words.
    const isWords = types.includes('text/plain') && types.includes('text/html');
    if (event.defaultPrevented || files.length === 0 || isWords) return;
    const upload = event.composedPath()
      .map((around) => around.querySelector?.('.file-upload'))
      .find((found) => found?.checkVisibility());
    if (!upload) return;
    event.preventDefault();
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    upload.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
})();

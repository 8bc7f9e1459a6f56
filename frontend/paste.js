// Passes pasted files and pictures to the nearest upload field, as if they had been dropped there.
(() => {
  document.addEventListener('paste', (event) => {
    const { files, types } = event.clipboardData;
    // Word processors add a picture of the copied text to the clipboard. The user wants the text, not the picture.
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

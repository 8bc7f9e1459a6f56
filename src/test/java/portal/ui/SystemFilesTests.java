package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which files of a folder are files of the system, and that papers with similar names are not. */
class SystemFilesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "case/photos/.DS_Store",
                "Thumbs.db",
                "case\\photos\\THUMBS.DB",
                "ehthumbs.db",
                "Desktop.ini",
                "~$port.docx",
                "case/~$port.docx",
                ".~lock.report.odt#",
                "._report.txt",
                "__MACOSX/case/._report.txt",
                "__MACOSX/report.txt"
            })
    void a_file_of_the_system_is_told_by_its_name(String path) {
        assertThat(SystemFiles.have(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "report.txt",
                "DS_Store",
                "Thumbs.db.txt",
                "thumbs.db/report.txt",
                "._case/report.txt",
                "desktop.txt",
                "$port.docx",
                "~report.docx",
                "_report.txt",
                "MACOSX/report.txt",
                ".profile"
            })
    void a_paper_with_a_similar_name_is_a_paper(String path) {
        assertThat(SystemFiles.have(path)).isFalse();
    }
}

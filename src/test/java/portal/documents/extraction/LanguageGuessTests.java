package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a text is said to be in the right language or in none. */
class LanguageGuessTests {
    private static final String ADDRESSES =
            " Server log: john@example.com, https://example.com/login, IP 203.0.113.7, Windows 10 Chrome.";

    private final LanguageGuess guess = new LanguageGuess();

    LanguageGuessTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Следователи изъяли сервер и сохранили данные о соединениях до их удаления.",
                "Слідчі вилучили сервер і зберегли дані про з'єднання до їх видалення.",
                "Οι ερευνητές κατέσχεσαν τον διακομιστή και διατήρησαν τα δεδομένα σύνδεσης.",
                "החוקרים תפסו את השרת ושמרו את נתוני החיבור לפני שנמחקו",
                "调查人员查封了服务器并保存了连接数据。嫌疑人在被捕前删除了部分记录。",
                "捜査員はサーバーを押収し、接続データを保存した。",
                "수사관들은 서버를 압수하고 접속 기록을 보존했다.",
                "เจ้าหน้าที่สืบสวนยึดเซิร์ฟเวอร์และเก็บรักษาข้อมูลการเชื่อมต่อ",
                "जांचकर्ताओं ने सर्वर जब्त कर लिया और कनेक्शन डेटा सुरक्षित रखा।",
                "መርማሪዎች ሰርቨሩን ያዙ እና የግንኙነት መረጃውን አስቀመጡ።",
                "გამომძიებლებმა ამოიღეს სერვერი და შეინახეს კავშირის მონაცემები."
            })
    void a_text_in_another_script_has_no_language_of_the_portal_even_with_addresses_in_latin(String text) {
        assertThat(guess.of(text)).isNull();
        assertThat(guess.of(text + ADDRESSES)).isNull();
    }

    @Test
    void a_name_in_another_script_leaves_the_text_its_language() {
        assertThat(guess.of("The officers secured the server in the early morning; Иван Петров made a copy."))
                .isEqualTo("en");
        assertThat(guess.of("صادر المحققون الخادم وحفظوا بيانات الاتصال قبل حذفها من مقدم الخدمة 王伟."))
                .isEqualTo("ar");
    }

    @Test
    void turkish_is_not_spanish() {
        assertThat(guess.of("Soruşturmacılar sunucuya el koydu ve bağlantı verilerini sakladı."))
                .isNull();
    }
}

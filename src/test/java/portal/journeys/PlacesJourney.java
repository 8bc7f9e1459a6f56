package portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.Cast.XAVI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Navigation from search results to a page and back. A page opens at its title or at the words that were found. Going
 * back returns to the same row. The search field shows no arrow for its suggestions.
 */
class PlacesJourney extends Journey {
    private static final String EVERYTHING = "search?q=after:2000&kind=TOPIC&kind=DOCUMENT";
    private static final Pattern REQUESTS = Pattern.compile(".*v-r=uidl.*");

    @BeforeEach
    void everything_is_found() {
        settle();
    }

    @Test
    void a_page_starts_at_its_title_and_going_back_returns_to_the_row() {
        var xavi = as(XAVI).open(EVERYTHING).settlesDown().press("Load more");
        var row = link(xavi, 40);
        row.focus();
        assertThat(xavi.page.locator(".preview h2")).hasText(row.innerText());
        row.click();
        startsAtItsTitle(xavi);

        xavi.page.goBack();
        assertThat(row).isFocused();
        assertThat(row).isInViewport();
        xavi.page.goForward();
        startsAtItsTitle(xavi);
    }

    @Test
    void a_page_that_is_drawn_anew_since_its_reader_lost_a_room_stays_where_they_were() { // AC-23
        letIntoARoom("utc_timestamp() + interval 1 hour");
        var xavi = as(XAVI).open(EVERYTHING).settlesDown().press("Load more");
        var row = xavi.page.locator("article.hit:not(:has(.hit-where-room))").nth(35);
        var title = row.locator("h2").innerText();
        row.getByRole(AriaRole.LINK).first().focus();
        assertThat(xavi.page.locator(".preview h2")).hasText(title);
        row.evaluate("row => row.id = 'before'");
        letIntoARoom("utc_timestamp()");
        assertThat(xavi.page.locator("#before")).hasCount(0);
        var link = xavi.page.locator("article.hit a:focus");
        assertThat(link).hasText(title);
        assertThat(link).isInViewport();
    }

    private void letIntoARoom(String until) {
        database.sql("delete from space_grant where valid_from = '2020-01-01' and person_id is not null")
                .update();
        database.sql("insert into space_grant (id, space_id, person_id, capability, valid_from, valid_until)"
                        + " select uuid(), r.id, p.id, 0, '2020-01-01', " + until + " from room r, person p"
                        + " where r.codename = 'DUNLIN' and p.username = 'xavi'")
                .update();
    }

    @Test
    void going_back_by_keyboard_returns_to_the_row_and_another_question_leaves_the_focus_in_its_field() {
        var xavi = as(XAVI).open(EVERYTHING).settlesDown().strike("j", "j", "j");
        var row = link(xavi, 2);
        assertThat(row).isFocused();
        assertThat(xavi.page.locator(".preview h2")).hasText(row.innerText());
        xavi.strike("Enter");
        startsAtItsTitle(xavi);
        xavi.page.goBack();
        assertThat(row).isFocused();
    }

    @Test
    void enter_opens_a_row_whose_preview_is_still_on_its_way() {
        var xavi = as(XAVI).open(EVERYTHING).settlesDown();
        var preview = new ArrayList<Route>();
        xavi.page.route(REQUESTS, preview::add);
        xavi.strike("j");
        xavi.page.waitForCondition(() -> !preview.isEmpty());
        xavi.page.unroute(REQUESTS);
        xavi.strike("Enter");
        preview.forEach(Route::resume);
        startsAtItsTitle(xavi);
        xavi.page.goBack();
        assertThat(link(xavi, 0)).isFocused();
    }

    @Test
    void an_address_is_understood_with_the_signs_that_a_browser_sends_as_they_are_typed() {
        var xavi = as(XAVI).open("search?q=backup|evidence&kind=TOPIC&note=[{^`\\\"}]");
        assertThat(xavi.searchField()).hasValue("backup|evidence");
        assertThat(xavi.hits().first()).isVisible();
    }

    @Test
    void a_hit_opens_at_its_words_and_leads_on_to_the_next_without_going_back() {
        var xavi = as(XAVI).open("search?q=backup%7Cevidence&kind=TOPIC").settlesDown();
        link(xavi, 0).click();
        var here = xavi.page.locator("mark.here");
        assertThat(here).isInViewport();
        assertThat(xavi.searchField()).hasValue("backup|evidence");
        var steps = xavi.page.locator(".hit-steps");
        assertThat(steps).containsText("1 of");
        var count = xavi.page.locator(".mark-count");
        assertThat(count).containsText("1 of");
        xavi.strike("p");
        assertThat(count).not().containsText(Pattern.compile("^1 of [2-9]"));
        assertThat(here).isInViewport();
        xavi.strike("Shift+N");
        assertThat(steps).containsText("2 of");
        assertThat(xavi.page.locator("h1")).isFocused();
        xavi.strike("Shift+P");
        assertThat(steps).containsText("1 of");
        xavi.page.locator(".hit-steps a").first().click();
        assertThat(xavi.hits().first()).isVisible();
    }

    @Test
    void a_key_that_is_pressed_again_while_its_page_is_on_its_way_is_heard_once() {
        var xavi = as(XAVI).open("search?q=backup%7Cevidence&kind=TOPIC").settlesDown();
        link(xavi, 0).click();
        var steps = xavi.page.locator(".hit-steps");
        assertThat(steps).containsText("1 of");
        xavi.settlesDown().arrives();
        var underWay = new ArrayList<Route>();
        xavi.page.route(REQUESTS, underWay::add);
        xavi.strike("Shift+N", "Shift+N", "Shift+N");
        xavi.page.waitForCondition(() -> !underWay.isEmpty());
        xavi.page.unroute(REQUESTS);
        underWay.forEach(Route::resume);
        assertThat(steps).containsText("2 of");
        xavi.settlesDown().arrives();
        assertThat(steps).containsText("2 of");
        assertThat(xavi.searchField()).hasValue("backup|evidence");
        xavi.strike("Shift+P");
        assertThat(steps).containsText("1 of");
    }

    @Test
    void what_the_search_field_offers_needs_no_arrow() throws IOException {
        var xavi = as(XAVI);
        var field = xavi.page.locator(".top-bar input");
        field.hover();
        var box = field.boundingBox();
        var end = xavi.page.screenshot(
                new Page.ScreenshotOptions().setClip(box.x + box.width - 24, box.y + box.height / 2 - 6, 22, 12));
        var picture = ImageIO.read(new ByteArrayInputStream(end));
        var colours = IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
        assertEquals(1, colours);
    }

    private static void startsAtItsTitle(Visitor visitor) {
        var title = visitor.page.locator(".topic h1, .document h1");
        assertThat(title).isFocused();
        assertThat(title).isInViewport();
        visitor.arrives();
    }

    private static Locator link(Visitor visitor, int row) {
        return visitor.hits().nth(row).getByRole(AriaRole.LINK).first();
    }
}

package portal.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.notifications.NewsKind;

/** Registers the news of requests to read an item of a room, and of messages to all participants. */
@Configuration
class RoomDayNews {
    @Bean
    NewsKind askedReadings() {
        return NewsKind.of(ReadingAsked.class, "operations.day.news.reading");
    }

    @Bean
    NewsKind sentRoomMessages() {
        return NewsKind.of(RoomMessageSent.class, "operations.day.news.message");
    }
}
